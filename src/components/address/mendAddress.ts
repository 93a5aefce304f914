import siteConfig from '@generated/docusaurus.config';
import i18n from '@generated/i18n';
import routes from '@generated/routes';
import {decode, findAddress, normalizeAddress} from '@site/src/shared/address';
import {missingAddress} from '@site/src/shared/redirects';

type Route = (typeof routes)[number];

/** @returns the paths of all pages of this language, with its base URL */
function pathsOf(all: readonly Route[]): string[] {
  return all.flatMap(({path, exact, routes: below = []}) => [
    ...(exact ? [path] : []),
    ...pathsOf(below as Route[]),
  ]);
}

/** Goes to another page, and takes the address from this one at once: what is in view is no such page. */
function leadOn(address: string): void {
  window.history.replaceState(null, '', `${siteConfig.baseUrl}404.html`);
  window.location.replace(address);
}

/**
 * Leads who has come to the page of missing addresses on: to the page that they mean, to where an old
 * address leads, or to that page in the language of the address, as most hosts answer with the default
 * language's. Where the host has the page, its address is only written as the site does.
 */
function mendPath(): void {
  const {baseUrl} = siteConfig;
  const {search} = window.location;
  const isMissing = document.querySelector('[data-live=""]') !== null;
  const {pathname, hash} = missingAddress(window.location);
  const [, fragment] = pathname.split('%23');
  const rest = search + (fragment === undefined ? hash : `#${fragment}`);
  const languages = Object.values(i18n.localeConfigs)
    .map((language) => language.baseUrl)
    .filter((root) => root !== baseUrl && root.startsWith(baseUrl));
  const page = findAddress(pathname, [...pathsOf(routes), ...languages]);
  if (page === pathname || pathname === `${baseUrl}404.html`) {
    return;
  }
  if (!isMissing) {
    writePath(page ?? pathname);
    return;
  }
  if (page !== undefined) {
    leadOn(page + rest);
    return;
  }
  const language = languages.find((root) =>
    normalizeAddress(pathname).startsWith(root.toLowerCase()),
  );
  if (language !== undefined) {
    // The address goes along.
    leadOn(`${language}404.html${search}#${pathname}${hash}`);
    return;
  }
  if (pathname === window.location.pathname) {
    writePath(pathname);
  }
  // The site may have had many addresses.
  import('@generated/answers/default/redirects.json').then(
    ({default: redirects}) => {
      const old = redirects.map(({from}) => baseUrl + from.slice(1));
      const to = redirects[old.indexOf(findAddress(pathname, old) ?? '')]?.to;
      if (to !== undefined) {
        leadOn(baseUrl + to.slice(1) + rest);
      }
    },
    () => undefined,
  );
}

/** Writes a path in the address, in a form that Docusaurus can read and that stays on this host. */
function writePath(path: string): void {
  const {pathname, search, hash} = window.location;
  const readable = escapeBroken(path).replace(/\/+/g, '/');
  if (readable !== pathname) {
    window.history.replaceState(window.history.state, '', readable + search + hash);
  }
}

/** @returns a text as it is, but for one that cannot be decoded: Docusaurus would show an error */
function escapeBroken(text: string): string {
  return decode(text) === text ? text.replace(/%/g, '%25') : text;
}

function mendFragment(): void {
  const {hash} = window.location;
  if (escapeBroken(hash) !== hash) {
    window.history.replaceState(window.history.state, '', escapeBroken(hash));
  }
}

if (typeof window !== 'undefined') {
  mendFragment();
  mendPath();
  // Client modules run before the router starts, so this hears of a new address first.
  window.addEventListener('popstate', mendFragment);
}
