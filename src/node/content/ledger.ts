import {createHash} from 'node:crypto';
import {answerPath, sectionPath} from '../../shared/paths';
import type {Redirect} from '../../shared/redirects';
import {required} from '../../shared/required';
import {ContentError, type Message, stopOn, tell} from './finding';
import type {Section} from './section';
import {listItems, readTextIfAny} from './text-file';

/** One line of the ledger: an answer's address once published and, if it has moved, where it went. */
type LedgerLine = {address: string; target?: string; line: number};

/** The ledger of published addresses, as its file has it. */
type Ledger = {
  lines: LedgerLine[];
  /** Of the addresses at the last sealing: how many they were, and their digest. */
  seal: {count: number; digest: string; line: number} | undefined;
};

/** What the ledger is held against, as far as it matters here. */
type Place = Pick<Section, 'slug' | 'file'> & {answers: {id: string; line: number}[]};

/** The ledger of published addresses, relative to the site's root. */
export const LEDGER = 'owner/addresses.md';

/** What brings the ledger up to date. */
const COMMAND = '“npm run addresses”';

const SEAL = /^<!-- sealed: (?<count>\d+) addresses, (?<digest>[0-9a-f]+) -->$/;
const WORDS = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const ANSWER_ADDRESS = new RegExp(`^/${WORDS}/${WORDS}/$`);
const TARGET_ADDRESS = new RegExp(`^/${WORDS}/(?:${WORDS}/)?$`);

/**
 * Reads the ledger of addresses: Markdown in which each list item is an answer's address,
 * `- /sre/slo-design/`, or an old one and where it went, `- /sre/slo/ → /sre/slo-design/`, and a
 * comment seals them.
 *
 * @throws ContentError if list items have not that form, or an address is listed twice
 */
export function parseLedger(markdown: string): Ledger {
  const slips: string[] = [];
  const lines: LedgerLine[] = [];
  const first = new Map<string, number>();
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
    const other = first.get(address);
    if (other !== undefined) {
      slips.push(
        tellOf(line, `${address} is listed in line ${other} already → keep one of the two lines.`),
      );
    }
    first.set(address, line);
    lines.push(target === undefined ? {address, line} : {address, target, line});
  }
  stopOn(slips);
  const seals = markdown.split(/\r?\n/).flatMap((text, index) => {
    const {count, digest: sealed} = SEAL.exec(text)?.groups ?? {};
    return sealed ? [{count: Number(count), digest: sealed, line: index + 1}] : [];
  });
  return {lines, seal: seals.at(-1)};
}

/** @returns the text of a site's ledger; a site may have none yet */
export function readLedger(siteDir: string): string {
  return readTextIfAny(siteDir, LEDGER);
}

/**
 * Follows every moved address to where its answer is today, however often it has moved, and finds
 * for a section's page that is gone the section that took most of its answers.
 *
 * @throws ContentError if an address moves from where an answer is, in a loop, or to nowhere
 */
export function resolveRedirects({lines}: Ledger, sections: readonly Place[]): Redirect[] {
  const answers = answerAddresses(sections);
  const sectionPaths = new Set(sections.map(({slug}) => sectionPath(slug)));
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
            `the address goes round in a loop, ${chain.join(' → ')} → end it at the address of an answer or a section.`,
          ),
        );
      }
    }
    if (!answers.has(to) && !sectionPaths.has(to)) {
      throw new ContentError(
        tellOf(
          line,
          `${address} leads to nothing: there is no ${to} → write the address of an answer or, if the answer was removed, of a section, e.g. “- ${address} → ${required([...sectionPaths][0], 'section')}”.`,
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
 * @returns a message for each published address that has been deleted from the ledger or at which
 * there is no answer any more, and for each answer that is not in it yet
 * @throws ContentError on the slips of {@link parseLedger} and {@link resolveRedirects}
 */
export function checkLedger(markdown: string, sections: readonly Place[]): string[] {
  const ledger = parseLedger(markdown);
  resolveRedirects(ledger, sections);
  const answers = answerAddresses(sections);
  const listed = new Set(ledger.lines.map(({address}) => address));
  return [
    ...brokenSeal(ledger),
    ...findDead(ledger, answers).map(({address, line}) =>
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
 * Brings the ledger up to date: adds the answers that are new, and lets every address at which there is
 * no answer any more lead on. An answer with the same id in another section has moved; one that has
 * gone from a section that has gained one has another id now; else it was removed, and its section
 * takes its place.
 *
 * @returns the ledger's new text, and its lines that were written
 * @throws ContentError if lines have been deleted, and on the slips of {@link parseLedger}
 */
export function updateLedger(
  markdown: string,
  sections: readonly Place[],
): {markdown: string; written: string[]} {
  const ledger = parseLedger(markdown);
  const [broken] = brokenSeal(ledger);
  if (broken && ledger.seal) {
    throw new ContentError(broken);
  }
  const answers = answerAddresses(sections);
  const listed = new Set(ledger.lines.map(({address}) => address));
  const added = [...answers].filter((address) => !listed.has(address));
  const dead = findDead(ledger, answers);

  const findTarget = (address: string): string => {
    const [, , id] = address.split('/');
    const section = sectionOfAddress(address);
    const isOfSection = (other: string): boolean => sectionOfAddress(other) === section;
    const moved = [...answers].find((other) => other.endsWith(`/${id}/`));
    const [renamed, ...others] = added.filter(isOfSection);
    const isOnlyOne =
      others.length === 0 && dead.filter((line) => isOfSection(line.address)).length === 1;
    const pages = sections.map(({slug}) => sectionPath(slug));
    const page = pages.includes(section) ? section : required(pages[0], 'section');
    return moved ?? (isOnlyOne ? renamed : undefined) ?? page;
  };
  const completed = new Map(
    dead.map(({address, line}) => [line, `- ${address} → ${findTarget(address)}`]),
  );
  const kept = markdown
    .split(/\r?\n/)
    .map((text, index) => completed.get(index + 1) ?? text)
    .filter((text) => !SEAL.test(text));
  const lines = added.map((address) => `- ${address}`);
  const addresses = [...ledger.lines.map(({address}) => address), ...added];
  return {
    markdown: `${[...kept.join('\n').trimEnd().split('\n'), ...lines].join('\n').trimStart()}\n\n<!-- sealed: ${addresses.length} addresses, ${digest(addresses)} -->\n`,
    written: [...completed.values(), ...lines],
  };
}

function tellOf(line: number, message: Message): string {
  return tell({file: LEDGER, line}, message);
}

/** @returns what is wrong with the addresses that were sealed; those added behind them are free */
function brokenSeal({lines, seal}: Ledger): string[] {
  if (!seal) {
    return lines.length > 0 ? [tellOf(1, `the list is not sealed → run ${COMMAND}.`)] : [];
  }
  const sealed = lines.slice(0, seal.count).map(({address}) => address);
  return sealed.length === seal.count && digest(sealed) === seal.digest
    ? []
    : [
        tellOf(
          seal.line,
          `of the ${seal.count} published addresses one has been deleted, changed or moved, and its link would die → take the lines back as they were, and let ${COMMAND} add new ones.`,
        ),
      ];
}

function digest(addresses: readonly string[]): string {
  return createHash('sha256').update(addresses.join('\n')).digest('hex').slice(0, 12);
}

/** @returns the lines of addresses at which there is no answer, and which lead nowhere else */
function findDead({lines}: Ledger, answers: ReadonlySet<string>): LedgerLine[] {
  return lines.filter(({address, target}) => target === undefined && !answers.has(address));
}

function answerAddresses(sections: readonly Place[]): Set<string> {
  return new Set(
    sections.flatMap(({slug, answers}) => answers.map(({id}) => answerPath(slug, id))),
  );
}

function sectionOfAddress(address: string): string {
  return address.split('/').slice(0, 2).join('/').concat('/');
}

/** @returns the value that stands in a list most often, of several the first */
function mostFrequent(values: readonly string[]): string {
  const count = (value: string): number => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best));
}
