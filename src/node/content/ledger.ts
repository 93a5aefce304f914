import {execFileSync} from 'node:child_process';
import {ALL_PATH, answerPath, HOME_PATH, sectionPath} from '../../shared/paths';
import type {Redirect} from '../../shared/redirects';
import {ContentError, type Diagnostic, type Message, stopOn, tell} from './finding';
import type {Section} from './section';
import {listItems, readOr, readTextIfAny} from './text-file';

/** One line of the ledger: an answer's address once published and, if it has moved, where it went. */
type LedgerLine = {address: string; target?: string; line: number};

/** What the ledger is held against, as far as it matters here. */
type Place = Pick<Section, 'slug' | 'file'> & {answers: {id: string; line: number}[]};

/** The ledger of published addresses, relative to the site's root. */
export const LEDGER = 'owner/addresses.md';

/** What brings the ledger up to date. */
const COMMAND = '“npm run addresses”';

/** What a ledger begins with that the command writes. */
const HEAD = `# Addresses

Every address at which an answer has ever been published; all languages share it. People have received
these links, so no line is ever removed. ${COMMAND} writes the lines: a new answer gets one, and where an
answer has another id or section, or is gone, its line is completed with where it leads. If that is not
right, write another target behind the arrow: an answer, a section, “${ALL_PATH}”, or “${HOME_PATH}”.`;

/** Ledgers once ended with such a comment. */
const SEAL = /^<!-- sealed: .* -->$/;
const WORDS = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const ANSWER_ADDRESS = new RegExp(`^/${WORDS}/${WORDS}/$`);
const TARGET_ADDRESS = new RegExp(`^/(?:${WORDS}/){0,2}$`);

/**
 * Reads the ledger of addresses: Markdown in which each list item is an answer's address,
 * `- /sre/slo-design/`, or an old one and where it went, `- /sre/slo/ → /sre/slo-design/`. A merge may leave
 * the line of an address as it was before, too; then the other counts.
 *
 * @throws ContentError if list items have not that form, or an address leads to two places
 */
export function parseLedger(markdown: string): LedgerLine[] {
  const slips: Diagnostic[] = [];
  const lines = new Map<string, LedgerLine>();
  for (const {isItem, entry, line} of listItems(markdown)) {
    const [address = '', target, ...more] = entry.split(/→|[-=]>/).map((part) => part.trim());
    if (
      !isItem ||
      !ANSWER_ADDRESS.test(address) ||
      (target !== undefined && !TARGET_ADDRESS.test(target)) ||
      more.length > 0
    ) {
      slips.push(
        tellOf(
          line,
          `“${entry}” is no address → write an answer’s, “- /sre/slo-design/”, or an old one and where it went, “- /sre/slo/ → /sre/slo-design/”, without “/en”.`,
        ),
      );
      continue;
    }
    const other = lines.get(address);
    if (other?.target !== undefined && target !== undefined && other.target !== target) {
      slips.push(
        tellOf(
          line,
          `${address} leads to ${other.target} in line ${other.line} already → keep one of the two lines.`,
        ),
      );
    } else if (other?.target === undefined) {
      lines.set(address, target === undefined ? {address, line} : {address, target, line});
    }
  }
  stopOn(slips);
  return [...lines.values()];
}

/** @returns the text of a site's ledger; a site may have none yet */
export function readLedger(siteDir: string): string {
  return readTextIfAny(siteDir, LEDGER);
}

/** @returns the text of a site's ledger in the last commit; '' if there is none, or no git */
export function readCommittedLedger(siteDir: string): string {
  try {
    // Relative to the site, which may be in a folder of its repository.
    return execFileSync('git', ['show', `HEAD:./${LEDGER}`], {
      cwd: siteDir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

/**
 * Follows every moved address to where its answer is today, however often it has moved, and finds
 * for a section's page that is gone the section that took most of its answers.
 *
 * @throws ContentError if an address moves from where an answer is, in a loop, or to nowhere
 */
export function resolveRedirects(
  lines: readonly LedgerLine[],
  sections: readonly Place[],
): Redirect[] {
  const answers = answerAddresses(sections);
  const sectionPaths = new Set(sections.map(({slug}) => sectionPath(slug)));
  const pages = new Set([HOME_PATH, ALL_PATH, ...sectionPaths]);
  const targets = new Map(lines.map(({address, target}) => [address, target]));
  const redirects: Redirect[] = [];
  const targetsOfGone = new Map<string, string[]>();
  for (const {address, target, line} of lines) {
    if (target === undefined) {
      continue;
    }
    if (answers.has(address)) {
      throw new ContentError(
        tellOf(
          line,
          `there is an answer at ${address}, so it cannot lead elsewhere → write “- ${address}”, or give that answer another id.`,
        ),
      );
    }
    const chain = [address];
    let to = target;
    for (let next: string | undefined = target; next !== undefined; next = targets.get(to)) {
      to = next;
      const isLoop = chain.includes(to);
      chain.push(to);
      if (isLoop) {
        throw new ContentError(
          tellOf(
            line,
            `the address goes round in a loop, ${chain.join(' → ')} → end it at the address of an answer, a section or “${HOME_PATH}”.`,
          ),
        );
      }
    }
    if (!answers.has(to) && !pages.has(to)) {
      throw new ContentError(
        tellOf(
          line,
          `${address} leads to nothing: there is no ${to} → write the address of an answer or, if the answer was removed, of a section or home: “- ${address} → ${HOME_PATH}”.`,
        ),
      );
    }
    redirects.push({from: address, to});
    const page = sectionOfAddress(address);
    if (!sectionPaths.has(page)) {
      targetsOfGone.set(page, [...(targetsOfGone.get(page) ?? []), sectionOfAddress(to)]);
    }
  }
  return [
    ...redirects,
    ...Array.from(targetsOfGone, ([from, tos]) => ({from, to: mostFrequent(tos)})),
  ];
}

/**
 * Holds the ledger against the answers of today.
 *
 * @param committed - the ledger's text in the last commit
 * @returns a message for each published address that has been deleted from the ledger or at which
 * there is no answer any more, and for each answer that is not in it yet
 * @throws ContentError on the slips of {@link parseLedger} and {@link resolveRedirects}
 */
export function checkLedger(
  markdown: string,
  sections: readonly Place[],
  committed = '',
): Diagnostic[] {
  const lines = parseLedger(markdown);
  resolveRedirects(lines, sections);
  const answers = answerAddresses(sections);
  const listed = new Set(lines.map(({address}) => address));
  return [
    ...findDeleted(lines, committed).map(({address}) =>
      tellOf(
        1,
        `${address} has been published, its line has been deleted, and the link would die → run ${COMMAND}, which takes it back.`,
      ),
    ),
    ...findDead(lines, answers).map(({address, line}) =>
      tellOf(
        line,
        `${address} has been published, and there is no answer any more → run ${COMMAND}, which lets it lead to where the answer went.`,
      ),
    ),
    ...sections.flatMap(({slug, file, answers: ofSection}) =>
      ofSection
        .filter(({id}) => !listed.has(answerPath(slug, id)))
        .map(({id, line}) =>
          tell(
            {file, line},
            `the answer “${id}” is not in ${LEDGER} yet → run ${COMMAND}, which adds it.`,
          ),
        ),
    ),
  ];
}

/**
 * Brings the ledger up to date: adds the answers that are new, lets every address at which there is no
 * answer any more lead on, and takes back the lines that have been deleted. An answer with the same id in
 * another section has moved; one that has gone from a section that has gained one has another id now;
 * else it was removed, and its section takes its place or, if that is gone, too, home. The lines are in
 * the order of the addresses, so that few meet in a merge.
 *
 * @param committed - the ledger's text in the last commit
 * @returns the ledger's new text, and its lines that were written
 * @throws ContentError on the slips of {@link parseLedger}
 */
export function updateLedger(
  markdown: string,
  sections: readonly Place[],
  committed = '',
): {markdown: string; written: string[]} {
  const lines = parseLedger(markdown);
  const known = [...lines, ...findDeleted(lines, committed)];
  const answers = answerAddresses(sections);
  const listed = new Set(known.map(({address}) => address));
  const added = [...answers].filter((address) => !listed.has(address));
  const dead = findDead(known, answers);
  const pages = new Set(sections.map(({slug}) => sectionPath(slug)));

  const findTarget = (address: string): string => {
    const [, , id] = address.split('/');
    const section = sectionOfAddress(address);
    const isOfSection = (other: string): boolean => sectionOfAddress(other) === section;
    const moved = [...answers].find((other) => other.endsWith(`/${id}/`));
    const [renamed, ...others] = added.filter(isOfSection);
    const isOnlyOne =
      others.length === 0 && dead.filter((line) => isOfSection(line.address)).length === 1;
    return moved ?? (isOnlyOne ? renamed : undefined) ?? (pages.has(section) ? section : HOME_PATH);
  };
  const before = new Set(lines.map(formatLine));
  const after = [
    ...known.map((line) =>
      dead.includes(line) ? {...line, target: findTarget(line.address)} : line,
    ),
    ...added.map((address) => ({address})),
  ]
    .map(formatLine)
    .sort();
  const text = markdown
    .split(/\r?\n/)
    .filter((line) => !SEAL.test(line) && listItems(line).length === 0)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return {
    markdown: `${text || HEAD}\n\n${after.join('\n')}\n`,
    written: after.filter((line) => !before.has(line)),
  };
}

function tellOf(line: number, message: Message): Diagnostic {
  return tell({file: LEDGER, line}, message);
}

/** @returns the lines of addresses at which there is no answer, and which lead nowhere else */
function findDead(lines: readonly LedgerLine[], answers: ReadonlySet<string>): LedgerLine[] {
  return lines.filter(({address, target}) => target === undefined && !answers.has(address));
}

function answerAddresses(sections: readonly Place[]): Set<string> {
  return new Set(
    sections.flatMap(({slug, answers}) => answers.map(({id}) => answerPath(slug, id))),
  );
}

function formatLine({address, target}: Omit<LedgerLine, 'line'>): string {
  return target === undefined ? `- ${address}` : `- ${address} → ${target}`;
}

/** @returns the page that an address is below or, if it is below none, the address */
function sectionOfAddress(address: string): string {
  return /^\/(?:[^/]+\/)?/.exec(address)?.[0] ?? address;
}

/**
 * @param committed - the ledger's text in the last commit
 * @returns its lines that are no more; none, if most are not, for then another list has been begun
 */
function findDeleted(lines: readonly LedgerLine[], committed: string): LedgerLine[] {
  const before = readOr([], () => parseLedger(committed));
  const listed = new Set(lines.map(({address}) => address));
  const deleted = before.filter(({address}) => !listed.has(address));
  return deleted.length * 2 > before.length ? [] : deleted;
}

/** @returns the value that stands in a list most often, of several the first */
function mostFrequent(values: readonly string[]): string {
  const count = (value: string): number => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best));
}
