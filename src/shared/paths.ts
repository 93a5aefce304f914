// Where things stand on the site. Every path is below the base URL of its language.

/** @returns the path of a section's page, e.g. `/ci-cd/`. */
export function sectionPath(slug: string): string {
  return `/${slug}/`;
}

/** @returns the path of a question on its section's page, e.g. `/ci-cd/#pipeline-experience`. */
export function questionPath(slug: string, answerId: string): string {
  return `${sectionPath(slug)}#${answerId}`;
}

/** @returns the path of an answer's own page, e.g. `/ci-cd/pipeline-experience/`. */
export function answerPath(slug: string, answerId: string): string {
  return `${sectionPath(slug)}${answerId}/`;
}

/** The page of all questions, by section. */
export const HOME_PATH = '/';

/** The page of all answers. */
export const ALL_PATH = '/all/';

/** Address of the page of search results, which search-local brings. */
export const SEARCH_PATH = '/search/';

/** All answers as one Markdown file. */
export const ALL_MARKDOWN_PATH = '/llms-full.txt';

/** The list of all answers as Markdown files. */
export const LLMS_PATH = '/llms.txt';

/** @returns the path of an answer as a Markdown file, e.g. `/ci-cd/pipeline-experience.md`. */
export function markdownPath(slug: string, answerId: string): string {
  return `${sectionPath(slug)}${answerId}.md`;
}

/** @returns the path of the table of all share links, with its headings in one language. */
export function csvPath(locale: string): string {
  return `/interview-qa-links-${locale}.csv`;
}

/** @returns the path of the PDF of all answers in one locale; those of all are below the base URL of each. */
export function pdfPath(locale: string): string {
  return `/interview-qa-${locale}.pdf`;
}

/**
 * @returns the path of the card of an answer, a section or, without both, the home page, e.g.
 * `/cards/ci-cd/pipeline-experience.png`, `/cards/ci-cd.png`, `/card.png`
 */
export function cardPath(slug?: string, answerId?: string): string {
  const names = [slug, answerId].filter(Boolean);
  return names.length === 0 ? '/card.png' : `/cards/${names.join('/')}.png`;
}

/** An icon of the site, in px; a maskable one is cut to any shape by the phone. */
export type AppIcon = {path: string; size: number; purpose: 'any' | 'maskable'};

/** The icons with which the site is installed. */
export const APP_ICONS: readonly AppIcon[] = [
  {path: '/icon-192.png', size: 192, purpose: 'any'},
  {path: '/icon-512.png', size: 512, purpose: 'any'},
  {path: '/icon-maskable-512.png', size: 512, purpose: 'maskable'},
];
