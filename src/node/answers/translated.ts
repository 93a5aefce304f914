import fs from 'node:fs';
import path from 'node:path';
import {slipsBetween} from '../../shared/search/slips';
import {findOutdated} from '../content/check';
import {formatDiagnostic} from '../content/finding';
import type {Answer} from '../content/section';
import {readSections, recordFile, translatedLocales, type SiteContext} from '../content/site';
import {
  findChanged,
  formatRecord,
  nameLanguage,
  readRecord,
  recordTranslated,
  translatedCommand,
  updateRecord,
  type TranslationRecord,
} from '../content/translated';

/** How many letters may be wrong in an id for another one to be meant. */
const MAX_SLIPS = 3;

/** What a command has to say, and whether it did what it was asked to. */
type Outcome = {report: string[]; isDone: boolean};

/** @returns the ids of the answers in a language of which the original is newer */
export function listOutdated(context: SiteContext, locale: string): string[] {
  return locale === context.i18n.defaultLocale
    ? []
    : findChanged(readRecord(context, locale), readOriginal(context)).map(({id}) => id);
}

/**
 * Settles that translations are up to date with their originals of today or, where no answer is named,
 * lists those that are not.
 *
 * @param ids - of the answers
 * @param locale - the language, if it is not all of them
 * @throws ContentError if the content or a record cannot be read
 */
export function settleTranslations(
  context: SiteContext,
  ids: readonly string[],
  locale?: string,
): Outcome {
  const locales = translatedLocales(context);
  if (locale !== undefined && !locales.includes(locale)) {
    return {
      report: [
        `“${locale}” is no language of the translations → write ${quoteAll(locales, ' or ')}.`,
      ],
      isDone: false,
    };
  }
  if (ids.length === 0) {
    return {report: listOpen(context), isDone: true};
  }
  const original = readOriginal(context);
  const wrong = ids.filter((id) => original.every((answer) => answer.id !== id));
  if (wrong.length > 0) {
    return {report: wrong.map((id) => correctId(id, original)), isDone: false};
  }
  const named = original.filter(({id}) => ids.includes(id));
  const settled = locales
    .filter((each) => locale === undefined || each === locale)
    .flatMap((each) => {
      const record = readRecord(context, each);
      const changed = findChanged(record, named);
      writeRecord(context, each, recordTranslated(record, named));
      return named.map((answer) => {
        const before = changed.includes(answer) ? '' : ', as it was before';
        return `“${answer.id}” is up to date in ${nameLanguage(each)}${before}.`;
      });
    });
  return {report: [...settled, ...listOpen(context)], isDone: true};
}

/**
 * Brings the answers of each record up to date: see {@link updateRecord}.
 *
 * @returns writes them; nothing is written before all could be read
 * @throws ContentError if one cannot be read
 */
export function prepareRecords(context: SiteContext): () => string[] {
  const original = readOriginal(context);
  const records = translatedLocales(context).map(
    (locale) => [locale, updateRecord(readRecord(context, locale), original)] as const,
  );
  return () =>
    records.map(([locale, record]) => {
      writeRecord(context, locale, record);
      return `${recordFile(context, locale)} is up to date.`;
    });
}

function readOriginal(context: SiteContext): Answer[] {
  return readSections(context, context.i18n.defaultLocale).flatMap(({answers}) => answers);
}

function writeRecord(context: SiteContext, locale: string, record: TranslationRecord): void {
  fs.writeFileSync(path.join(context.siteDir, recordFile(context, locale)), formatRecord(record));
}

/** @returns what is left to do, and the command that settles it once it is done */
function listOpen(context: SiteContext): string[] {
  const findings = findOutdated(context);
  const commands = translatedLocales(context).flatMap((locale) => {
    const ids = listOutdated(context, locale);
    return ids.length > 1 ? `  ${translatedCommand(context, locale, ids)}` : [];
  });
  if (findings.length === 0) {
    return ['Every translation is up to date with its original.'];
  }
  return [
    ...findings.map(formatDiagnostic),
    ...(commands.length > 0 ? ['When all of them are up to date, run:', ...commands] : []),
  ];
}

function correctId(id: string, original: readonly Answer[]): string {
  const nearest = original
    .map((answer) => answer.id)
    .filter(
      (other) =>
        id.includes(other) || other.includes(id) || slipsBetween(id, other, MAX_SLIPS) < Infinity,
    );
  const remedy =
    nearest.length > 0
      ? `write ${quoteAll(nearest, ' or ')}`
      : 'write the id that stands behind its question, in “{#…}”';
  return `There is no answer “${id}”, and nothing was written → ${remedy}.`;
}

function quoteAll(values: readonly string[], separator: string): string {
  return values.map((value) => `“${value}”`).join(separator);
}
