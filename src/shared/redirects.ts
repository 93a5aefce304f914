import {decode, findAddress} from './address';
import type {Question, SectionQuestions, SectionTitle} from './outline';
import {answerPath, questionPath, sectionPath} from './paths';
import {slipsBetween} from './search/slips';

// Where an address leads that is not, or no longer, one of the site's.

/** An old address and the page that answers there today; both paths are below the base URL. */
export type Redirect = {from: string; to: string};

/** What of an address names a place on the site. */
type Address = Pick<Location, 'pathname' | 'hash'>;

/**
 * @param pathname - where the reader is, with or without the last slash
 * @returns the path below the base URL of its language, e.g. `/sre/`
 */
export function pageBelow(baseUrl: string, pathname: string): string {
  return pathname.replace(baseUrl, '/').replace(/\/?$/, '/');
}

/** @returns the path and the hash of a missing address, which another language's page passes on in its hash */
export function missingAddress({pathname, hash}: Address): Address {
  const passedOn = pathname.endsWith('/404.html')
    ? /^#(?<path>\/[^#]*)(?<rest>.*)$/s.exec(hash)?.groups
    : undefined;
  return passedOn ? {pathname: passedOn.path ?? '', hash: passedOn.rest ?? ''} : {pathname, hash};
}

/**
 * @param hash - a location's hash; of an address that was passed on in one, its own hash
 * @returns the id that it names; undefined if it names none, or a place that every page has
 */
export function fragmentId(hash: string): string | undefined {
  const id = decode(hash.slice(hash.lastIndexOf('#') + 1));
  return id === '' || id.startsWith('__') || id.toLowerCase() === 'top' ? undefined : id;
}

/**
 * Finds where the question is that a fragment names by its id, today's or an old one, whichever page
 * the fragment stands on.
 *
 * @param fragment - without `#`; see {@link findAddress} for what may stand behind the id
 * @param page - path of that page below the base URL
 * @returns the question's place on its section's page; the section, if the answer was removed;
 * undefined if there never was such an id, or the reader is there already
 */
export function findPlace(
  fragment: string,
  page: string,
  sections: readonly SectionQuestions[],
  redirects: readonly Redirect[],
): string | undefined {
  const old = redirects.filter(({from}) => isAnswerAddress(from));
  const id = findAddress(fragment, [...idsOf(sections), ...old.map(({from}) => lastPart(from))]);
  if (id === undefined) {
    return undefined;
  }
  const moved = old.filter(({from}) => lastPart(from) === id);
  const current = sections.find(({questions}) => questions.some((question) => question.id === id));
  // An old id may have been given to a new answer in another section.
  const address =
    moved.find(({from}) => firstPart(from) === firstPart(page))?.to ??
    (current ? answerPath(current.slug, id) : moved[0]?.to);
  if (address === undefined || address === page) {
    return undefined;
  }
  const place = isAnswerAddress(address)
    ? questionPath(firstPart(address), lastPart(address))
    : address;
  return place === `${page}#${fragment}` ? undefined : place;
}

/**
 * Guesses what the reader of a missing page looked for: an answer by the last words of the address,
 * a section by its first part.
 *
 * @param page - path of the missing page below the base URL, normalized
 */
export function guessPages(
  page: string,
  sections: readonly SectionQuestions[],
  redirects: readonly Redirect[],
): {section?: SectionTitle; answer?: Question & {slug: string}} {
  const sectionAt = (path: string | undefined): SectionQuestions | undefined =>
    sections.find(({slug}) => sectionPath(slug) === path);
  const named = `/${firstPart(page)}/`;
  const section = sectionAt(redirects.find(({from}) => from === named)?.to ?? named);

  const ids = [...idsOf(sections), ...redirects.map(({from}) => lastPart(from))];
  const words = parts(page)
    .filter((part) => /\w/.test(part))
    .slice(-3)
    .reverse();
  const [last = ''] = words;
  const wanted =
    words.map((word) => findAddress(word, ids)).find((id) => id !== undefined) ??
    nearestId(last, ids) ??
    last;
  const [path, id] = findPlace(wanted, page, sections, redirects)?.split('#') ?? [];
  const home = sectionAt(path);
  const question = home?.questions.find((candidate) => candidate.id === id);
  return home && question
    ? {section, answer: {...question, slug: home.slug}}
    : {section: section ?? home};
}

/** @returns the id that was most likely meant: one slip in four letters is taken for one, two at most */
function nearestId(written: string, ids: readonly string[]): string | undefined {
  const limit = Math.min(2, Math.floor(written.length / 4));
  const slips = ids.map((id) => slipsBetween(written, id, limit));
  const fewest = Math.min(...slips);
  return fewest <= limit ? ids[slips.indexOf(fewest)] : undefined;
}

function idsOf(sections: readonly SectionQuestions[]): string[] {
  return sections.flatMap(({questions}) => questions.map(({id}) => id));
}

function parts(address: string): string[] {
  return address.split('/').filter(Boolean);
}

function firstPart(address: string): string {
  return parts(address)[0] ?? '';
}

function lastPart(address: string): string {
  return parts(address).at(-1) ?? '';
}

function isAnswerAddress(address: string): boolean {
  return parts(address).length === 2;
}
