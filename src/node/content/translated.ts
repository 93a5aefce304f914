import {createHash} from 'node:crypto';
import {ContentError, type Diagnostic, tell} from './finding';
import type {Answer} from './section';
import {recordFile, translatedLocales, type SiteContext} from './site';
import {readTextIfAny} from './text-file';

/**
 * The record of a translation: for each answer’s id the hashes of the lines and sentences of its
 * original as they were when the translation was last brought up to date with them.
 */
export type TranslationRecord = ReadonlyMap<string, readonly string[]>;

/** What is new or changed in an original, by line and sentence, and how many of them are no more. */
type Change = {lines: string[]; gone: number};

type Text = Pick<Answer, 'id' | 'question' | 'markdown'>;
type PlacedText = Text & {line: number; file: string};

/** What brings the record's list of answers up to date. */
const COMMAND = '“npm run addresses”';

const HEAD = `# The text that each answer here translates: hashes of the lines and sentences of its original. Written by
# “npm run addresses”, which adds new answers, and by “npm run translated”, for those that have changed.
`;
const ENTRY = /^(?<id>[a-z0-9-]+):(?<hashes>(?: [0-9a-f]{8})+)$/;
const MERGE_MARK = /^(?:<{7}|={7}|>{7}|\|{7})/;

/** A line that only divides: blank, a rule, the second row of a table, the fence of a block of code. */
const DIVIDER = /^[ |:`~_*-]*$/;

const SENTENCE_END = /(?<=[。！？])/;

/** How many changed lines or ids a message quotes, and how many letters of each. */
const MAX_QUOTES = 3;
const MAX_LETTERS = 40;

/**
 * Reads a record, of which each line is an answer, `slo-design: 5e1f3a90 …`, or a comment with `#`.
 *
 * @param file - its path, for messages
 * @throws ContentError if a line is neither, or an answer is listed twice
 */
export function parseRecord(text: string, file: string): TranslationRecord {
  const record = new Map<string, string[]>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('# ')) {
      continue;
    }
    const {id, hashes} = ENTRY.exec(line.trimEnd())?.groups ?? {};
    if (id === undefined || hashes === undefined) {
      throw new ContentError(
        tell(
          {file, line: index + 1},
          MERGE_MARK.test(line)
            ? `“${quote(line)}” is left of a merge → delete the lines that begin with “<<<<<<<”, “=======” and “>>>>>>>” and, where an answer has two lines, either of them; then run “npm run check”.`
            : `“${quote(line)}” is no line of this list, which is written by commands only → take it back as it was; if you cannot, delete it, see that the translation of that answer is up to date, and run ${COMMAND}.`,
        ),
      );
    }
    if (record.has(id)) {
      throw new ContentError(
        tell(
          {file, line: index + 1},
          `“${id}” is listed above already → delete either of the two lines; then run “npm run check”.`,
        ),
      );
    }
    record.set(id, hashes.trim().split(' '));
  }
  return record;
}

/** @returns the record of a language; a site may have none yet, which is empty */
export function readRecord(context: SiteContext, locale: string): TranslationRecord {
  const file = recordFile(context, locale);
  return parseRecord(readTextIfAny(context.siteDir, file), file);
}

/** @returns the text of a record, in the order of the ids, so that few lines meet in a merge */
export function formatRecord(record: TranslationRecord): string {
  const lines = Array.from(record, ([id, hashes]) => `${id}: ${hashes.join(' ')}\n`);
  return `${HEAD}\n${lines.sort().join('')}`;
}

/**
 * Brings the list of answers up to date: adds those that are new, as translated from what stands there
 * today, and takes out those that are gone. What was recorded stays, under a new id, too.
 */
export function updateRecord(
  record: TranslationRecord,
  original: readonly Text[],
): TranslationRecord {
  const ids = new Set(original.map(({id}) => id));
  const gone = [...record].filter(([id]) => !ids.has(id)).map(([, hashes]) => hashes);
  return new Map(
    original.map((answer) => {
      const hashes = hashLines(answer);
      return [answer.id, record.get(answer.id) ?? findFormer(gone, hashes) ?? hashes];
    }),
  );
}

/** @returns the record when some translations have been brought up to date with their originals */
export function recordTranslated(
  record: TranslationRecord,
  translated: readonly Text[],
): TranslationRecord {
  return new Map([
    ...record,
    ...translated.map((answer) => [answer.id, hashLines(answer)] as const),
  ]);
}

/** @returns the originals that have changed since they were translated */
export function findChanged<Found extends Text>(
  record: TranslationRecord,
  original: readonly Found[],
): Found[] {
  return original.filter((answer) => findChange(record, answer));
}

/** @returns what settles that answers are up to date in a language */
export function translatedCommand(
  context: Pick<SiteContext, 'i18n'>,
  locale: string,
  ids: readonly string[],
): string {
  const option = translatedLocales(context).length > 1 ? ` -- --locale ${locale}` : '';
  return `npm run translated ${ids.join(' ')}${option}`;
}

/** @returns the name of a language in English, in which authors are told what to do */
export function nameLanguage(locale: string): string {
  return new Intl.DisplayNames(['en'], {type: 'language'}).of(locale) ?? locale;
}

/**
 * @param translated - the answers of the translation
 * @param locale - its language
 * @returns a message for each original that has changed since it was translated, with what is new
 */
export function checkTranslated(
  context: Pick<SiteContext, 'i18n'>,
  record: TranslationRecord,
  original: readonly PlacedText[],
  translated: readonly PlacedText[],
  locale: string,
): Diagnostic[] {
  const places = new Map(translated.map(({id, file, line}) => [id, `${file}:${line}`]));
  return original.flatMap((answer) => {
    const change = findChange(record, answer);
    const place = places.get(answer.id);
    return change && place
      ? tell(
          answer,
          `“${answer.id}” has changed since its ${nameLanguage(locale)} was written: ${describeChange(change)} → bring ${place} up to date, then run “${translatedCommand(context, locale, [answer.id])}”.`,
        )
      : [];
  });
}

/** @returns a message if the record has not the answers that there are; `file` is its path */
export function checkRecorded(
  record: TranslationRecord,
  original: readonly Pick<Text, 'id'>[],
  file: string,
): Diagnostic[] {
  const ids = original.map(({id}) => id);
  const missing = ids.filter((id) => !record.has(id));
  const unknown = [...record.keys()].filter((id) => !ids.includes(id));
  const faults = [
    ...(missing.length > 0 ? [`lacks ${list(missing)}`] : []),
    ...(unknown.length > 0 ? [`has ${list(unknown)}, of which there is no answer`] : []),
  ];
  return faults.length > 0
    ? [
        tell(
          {file},
          `the list of what was translated ${faults.join(' and ')} → run ${COMMAND}, which brings it up to date.`,
        ),
      ]
    : [];
}

/** @returns what is read in an answer, by line and sentence: neither blanks nor what only divides */
function linesOf({question, markdown}: Text): string[] {
  return [question, ...markdown.split('\n')]
    .flatMap((line) => line.split(SENTENCE_END))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => !DIVIDER.test(line));
}

function hashLines(answer: Text): string[] {
  return linesOf(answer).map(hashLine);
}

function hashLine(line: string): string {
  return createHash('sha256').update(line).digest('hex').slice(0, 8);
}

function findChange(record: TranslationRecord, answer: Text): Change | undefined {
  const recorded = record.get(answer.id);
  if (!recorded || recorded.join() === hashLines(answer).join()) {
    return undefined;
  }
  const left = new Map<string, number>();
  for (const hash of recorded) {
    left.set(hash, (left.get(hash) ?? 0) + 1);
  }
  const all = linesOf(answer);
  const lines = all.filter((line) => {
    const hash = hashLine(line);
    const count = left.get(hash) ?? 0;
    left.set(hash, count - 1);
    return count <= 0;
  });
  return {lines, gone: recorded.length - (all.length - lines.length)};
}

/** @returns what was recorded of an answer that has another id now: at least half of it is the same */
function findFormer(
  gone: readonly (readonly string[])[],
  hashes: readonly string[],
): readonly string[] | undefined {
  const present = new Set(hashes);
  const shared = (former: readonly string[]): number =>
    former.filter((hash) => present.has(hash)).length;
  return gone
    .filter((former) => shared(former) * 2 >= former.length)
    .sort((a, b) => shared(b) - shared(a))[0];
}

function describeChange({lines, gone}: Change): string {
  const fewer = gone - lines.length;
  const parts = [
    ...(lines.length > 0 ? [`new or changed is ${list(lines)}`] : []),
    ...(fewer > 0
      ? [`${fewer === 1 ? 'one line or sentence is' : `${fewer} lines or sentences are`} gone`]
      : []),
  ];
  return parts.length > 0 ? parts.join(', and ') : 'its lines stand in another order';
}

/** @returns the first of some lines or ids, quoted, and how many more there are */
function list(values: readonly string[]): string {
  const more = values.length - MAX_QUOTES;
  const shown = values.slice(0, MAX_QUOTES).map((value) => `“${quote(value)}”`);
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function quote(text: string): string {
  const letters = Array.from(text);
  return letters.length > MAX_LETTERS ? `${letters.slice(0, MAX_LETTERS).join('')}…` : text;
}
