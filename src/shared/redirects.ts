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

/**
 * @returns a path as the site writes it: decoded, in lower case, with single slashes and one at the end,
 * not as a file's; as part of an address it leads to this host
 */
export function usualPath(pathname: string): string {
  const path = decode(pathname, decodeURI)
    .trim()
    // They would end the path.
    .replace(/[?#]/g, encodeURIComponent)
    .toLowerCase()
    .replace(/(?:\/index)?\.html?$/, '');
  return encodeURI(`/${path}/`.replace(/[/\\]+/g, '/'));
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
 * @param page - path of that page below the base URL
 * @returns the question's place on its section's page; the section, if the answer was removed;
 * undefined if there never was such an id, or the reader is there already
 */
export function findPlace(
  id: string,
  page: string,
  sections: readonly SectionQuestions[],
  redirects: readonly Redirect[],
): string | undefined {
  const moved = redirects.filter(({from}) => isAnswerAddress(from) && lastPart(from) === id);
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
  return place === `${page}#${id}` ? undefined : place;
}

/**
 * Guesses what the reader of a missing page looked for: an answer by the last part of the address, a
 * section by its first part.
 *
 * @param page - path of the missing page below the base URL, as {@link usualPath} writes it
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

  const wanted = nearestId(lastPart(page), [
    ...sections.flatMap(({questions}) => questions.map((question) => question.id)),
    ...redirects.map(({from}) => lastPart(from)),
  ]);
  const [path, id] = findPlace(wanted, page, sections, redirects)?.split('#') ?? [];
  const home = sectionAt(path);
  const question = home?.questions.find((candidate) => candidate.id === id);
  return home && question
    ? {section, answer: {...question, slug: home.slug}}
    : {section: section ?? home};
}

/** @returns the id that was most likely meant: one slip in four letters is taken for one, two at most */
function nearestId(id: string, ids: string[]): string {
  const limit = Math.min(2, Math.floor(id.length / 4));
  const slips = ids.map((other) => slipsBetween(id, other, limit));
  const fewest = Math.min(...slips);
  return (fewest <= limit && ids[slips.indexOf(fewest)]) || id;
}

/** @returns a text as it is if it cannot be decoded */
function decode(text: string, decodeWhole = decodeURIComponent): string {
  try {
    return decodeWhole(text);
  } catch {
    return text;
  }
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
