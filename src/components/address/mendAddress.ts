import siteConfig from '@generated/docusaurus.config';
import routes from '@generated/routes';
import {missingAddress, usualPath} from '@site/src/shared/redirects';

type Route = (typeof routes)[number];

/** No page has a longer path. */
const MAX_LENGTH = 2000;

/** @returns the paths of all pages of this language, with its base URL */
function pathsOf(all: readonly Route[]): string[] {
  return all.flatMap(({path, exact, routes: below = []}) => [
    ...(exact ? [path] : []),
    ...pathsOf(below as Route[]),
  ]);
}

/**
 * Leads who has come to the page of missing addresses on to the page that they mean, if it is written
 * otherwise only; writes every other address as the site does. Docusaurus cannot read all of them, and
 * takes some that a host does not know for those of pages.
 */
function mendPath(): void {
  const {baseUrl} = siteConfig;
  const {pathname, search, hash} = window.location;
  const isMissing = document.querySelector('[data-live=""]') !== null;
  const isPassedOn = pathname.endsWith('/404.html');
  const address = missingAddress(window.location);
  const usual = usualPath(address.pathname.slice(0, MAX_LENGTH));
  const page = pathsOf(routes).find((path) => path.toLowerCase() === usual);
  if (page === address.pathname) {
    return;
  }
  if (isMissing && page !== undefined) {
    // What is in view is no such page.
    window.history.replaceState(null, '', `${baseUrl}404.html`);
    window.location.replace(`${page}${search}${address.hash}`);
  } else if (!isPassedOn && usual !== pathname) {
    // Without the last slash, so that another language's page knows that the host was not asked for it.
    const path = page ?? usual.replace(baseUrl.toLowerCase(), baseUrl).replace(/(.)\/$/, '$1');
    window.history.replaceState(window.history.state, '', `${path}${search}${hash}`);
  }
}

/**
 * Writes a fragment that cannot be decoded (`#%E0%A4%A`) in a form that can: Docusaurus decodes it
 * whenever the address changes, and would show an error instead of the page.
 */
function mendFragment(): void {
  const {hash} = window.location;
  try {
    decodeURIComponent(hash);
  } catch {
    window.history.replaceState(window.history.state, '', hash.replace(/%/g, '%25'));
  }
}

if (typeof window !== 'undefined') {
  mendFragment();
  mendPath();
  // Client modules run before the router starts, so this hears of a new address first.
  window.addEventListener('popstate', mendFragment);
}
