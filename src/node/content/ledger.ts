import fs from 'node:fs';
import path from 'node:path';
import {answerPath, sectionPath} from '../../shared/paths';
import {ContentError, type Section} from './section';

/** One line of the ledger: an answer's address once published and, if it has moved, where it went. */
export type LedgerLine = {address: string; target?: string; line: number};

/** An old address and the page that answers there today; both paths are below the base URL. */
export type Redirect = {from: string; to: string};

/** What the ledger is checked against, as far as it matters here. */
type Place = Pick<Section, 'slug' | 'file'> & {answers: {id: string; line: number}[]};

/** The owner's ledger of published addresses, relative to the site's root. */
export const LEDGER = 'owner/addresses.md';

const ENTRY = /^\s*[-*]\s+(?<entry>.*)$/;
const WORDS = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const ANSWER_ADDRESS = new RegExp(`^/${WORDS}/${WORDS}/$`);
const TARGET_ADDRESS = new RegExp(`^/${WORDS}/(?:${WORDS}/)?$`);

/**
 * Reads the ledger of addresses: Markdown in which each list item is an answer's address,
 * `- /sre/slo-design/`, or an old one and where it went, `- /sre/slo/ → /sre/slo-design/`.
 *
 * @param file - its path for messages
 * @throws ContentError if a list item has not that form, or an address is listed twice
 */
export function parseLedger(markdown: string, file: string): LedgerLine[] {
  const first = new Map<string, number>();
  return markdown.split(/\r?\n/).flatMap((text, index) => {
    const entry = ENTRY.exec(text)?.groups?.entry?.trim();
    if (entry === undefined) {
      return [];
    }
    const line = index + 1;
    const [address = '', target, ...more] = entry.split(/→|[-=]>/).map((part) => part.trim());
    if (
      !ANSWER_ADDRESS.test(address) ||
      (target !== undefined && !TARGET_ADDRESS.test(target)) ||
      more.length > 0
    ) {
      throw new ContentError(
        file,
        line,
        `“${entry}” is no address; write an answer’s, “- /sre/slo-design/”, or an old one and where it went, “- /sre/slo/ → /sre/slo-design/”, without “/en”.`,
      );
    }
    const other = first.get(address);
    if (other !== undefined) {
      throw new ContentError(
        file,
        line,
        `${address} is listed in line ${other} already; keep one of the two lines.`,
      );
    }
    first.set(address, line);
    return [target === undefined ? {address, line} : {address, target, line}];
  });
}

/** Reads the ledger of a site, see {@link parseLedger}; a site may have none. */
export function readLedger(siteDir: string): LedgerLine[] {
  const file = path.join(siteDir, LEDGER);
  return fs.existsSync(file) ? parseLedger(fs.readFileSync(file, 'utf8'), LEDGER) : [];
}

function answerAddresses(sections: readonly Place[]): Set<string> {
  return new Set(
    sections.flatMap(({slug, answers}) => answers.map(({id}) => answerPath(slug, id))),
  );
}

function sectionOfAddress(address: string): string {
  return sectionPath(address.split('/')[1] ?? '');
}

/**
 * Follows every moved address to where its answer is today, however often it has moved, and finds
 * for a section's page that is gone the section that took most of its answers.
 *
 * @param file - the ledger's path for messages
 * @throws ContentError if an address moves from where an answer is, in a loop, or to nowhere
 */
export function resolveRedirects(
  ledger: readonly LedgerLine[],
  sections: readonly Place[],
  file: string,
): Redirect[] {
  const answers = answerAddresses(sections);
  const sectionPaths = new Set(sections.map(({slug}) => sectionPath(slug)));
  const targets = new Map(ledger.map(({address, target}) => [address, target]));

  const redirects = ledger.flatMap(({address, target, line}) => {
    if (target === undefined) {
      return [];
    }
    if (answers.has(address)) {
      throw new ContentError(
        file,
        line,
        `there is an answer at ${address}, so it cannot lead elsewhere; write “- ${address}”, or give that answer another id.`,
      );
    }
    const chain = [address];
    let to = target;
    for (let next: string | undefined = target; next !== undefined; next = targets.get(to)) {
      to = next;
      if (chain.includes(to)) {
        throw new ContentError(
          file,
          line,
          `${[...chain, to].join(' → ')} goes round in a loop; end it at the address of an answer or a section.`,
        );
      }
      chain.push(to);
    }
    if (!answers.has(to) && !sectionPaths.has(to)) {
      throw new ContentError(
        file,
        line,
        `${chain.join(' → ')} leads to nothing: there is no ${to}; write the address of an answer or, if the answer was removed, of a section, e.g. “- ${address} → ${[...sectionPaths][0] ?? '/'}”.`,
      );
    }
    return [{from: address, to}];
  });

  const gone = new Set(
    redirects.map(({from}) => sectionOfAddress(from)).filter((page) => !sectionPaths.has(page)),
  );
  return [
    ...redirects,
    ...[...gone].map((from) => ({
      from,
      to: mostFrequent(
        redirects
          .filter((redirect) => sectionOfAddress(redirect.from) === from)
          .map(({to}) => sectionOfAddress(to)),
      ),
    })),
  ];
}

/** @returns the value that stands in a list most often, of several the first; '' of none */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const highest = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === highest)?.[0] ?? '';
}

/**
 * @param file - the ledger's path for messages
 * @returns for each published address at which there is no answer any more, and which leads nowhere
 * else, a message with the lines to choose from
 */
export function findDeadAddresses(
  ledger: readonly LedgerLine[],
  sections: readonly Place[],
  file: string,
): string[] {
  const answers = answerAddresses(sections);
  const listed = new Set(ledger.map(({address}) => address));
  const unlisted = [...answers].filter((address) => !listed.has(address));
  return ledger
    .filter(({address, target}) => target === undefined && !answers.has(address))
    .map(({address, line}) => {
      const section = sectionOfAddress(address);
      const id = address.split('/')[2] ?? '';
      // The same id elsewhere is the same answer; else it is likely a new one of the same section.
      const moved = [...answers].filter((answer) => answer.endsWith(`/${id}/`));
      const renamed = unlisted.filter((answer) => sectionOfAddress(answer) === section);
      const ends = moved.length > 0 ? moved : renamed.length > 0 ? renamed : unlisted;
      const removed = sections.some(({slug}) => sectionPath(slug) === section)
        ? section
        : sectionPath(sections[0]?.slug ?? '');
      const write = (to: string): string => `  - ${address} → ${to}`;
      return [
        `${file}:${line}: ${address} has been published, and there is no answer any more. Instead of this line write, if the answer has a new address:`,
        ...(ends.length > 0 ? ends : [`${section}…/`]).map(write),
        'or, if it was removed, the section that is nearest to it:',
        write(removed),
      ].join('\n');
    });
}

/**
 * @param file - the ledger's path for messages
 * @returns for each answer that is not in the ledger yet a message with the line to add
 */
export function findUnlistedAnswers(
  ledger: readonly LedgerLine[],
  sections: readonly Place[],
  file: string,
): string[] {
  const listed = new Set(ledger.map(({address}) => address));
  return sections.flatMap(({slug, file: source, answers}) =>
    answers
      .filter(({id}) => !listed.has(answerPath(slug, id)))
      .map(
        ({id, line}) =>
          `${source}:${line}: the answer “${id}” is not in ${file} yet; add the line\n  - ${answerPath(slug, id)}`,
      ),
  );
}
