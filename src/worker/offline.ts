// Entry of the service worker of a language. It answers with the site as the host has it, and where that cannot be reached with the newest version that is whole on the device. Nothing is fetched to be kept before a page asks for it by a message: any message. A version comes as a whole or not at all, beside the one before, whose scripts and index stay for the tabs that were opened with it.
import {findAddress} from '../shared/address';
import type {Pack} from '../shared/offline';
import {cachePrefix, worker} from './scope';

const {base, others, version, packs, files, redirects} = worker.site;
const prefix = cachePrefix(base);
const own = `${prefix}${version}`;
/** What a version has that is whole. */
const whole = `${base}?whole`;
/** How long the host may take where there is a page to show in its stead, in ms. */
const patience = 3000;
let keeping: Promise<void> | undefined;

/** This worker's version comes first, then the last ones. */
async function listVersions(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix)).reverse();
  return [...names.filter((name) => name === own), ...names.filter((name) => name !== own)];
}

async function isWhole(name: string): Promise<boolean> {
  return (await caches.match(whole, {cacheName: name})) !== undefined;
}

/** @returns the name of the newest version that is whole */
async function findWhole(): Promise<string | undefined> {
  for (const name of await listVersions()) {
    if (await isWhole(name)) {
      return name;
    }
  }
  return undefined;
}

async function findKept(path: string, name: string | undefined): Promise<Response | undefined> {
  return name === undefined ? undefined : caches.match(path, {cacheName: name, ignoreVary: true});
}

/** @returns what is kept of an address; for who goes there, what leads on from an old one or one written otherwise */
async function findPage({mode}: Request, {pathname, search}: URL): Promise<Response | undefined> {
  const name = await findWhole();
  const page = await findKept(pathname, name);
  if (page || name === undefined || mode !== 'navigate') {
    return page;
  }
  const kept = await (await caches.open(name)).keys();
  const paths = kept.map(({url}) => new URL(url).pathname).filter((path) => path.endsWith('/'));
  const meant = findAddress(pathname, [...paths, ...Object.keys(redirects)]) ?? pathname;
  const to = redirects[meant] ?? meant;
  return to === pathname ? undefined : Response.redirect(`${to}${search}`);
}

async function findMissing(): Promise<Response | undefined> {
  const page = await findKept(`${base}404.html`, await findWhole());
  return page && new Response(page.body, {status: 404, headers: page.headers});
}

/** @returns nothing where the browser refuses what it has kept: then the host is asked as if there were none */
async function unlessRefused(
  find: () => Promise<Response | undefined>,
): Promise<Response | undefined> {
  try {
    return await find();
  } catch {
    return undefined;
  }
}

async function answer(request: Request, url: URL): Promise<Response> {
  if (url.pathname.startsWith(`${base}assets/`)) {
    // Named by the hash of what is in it, it may come from any version.
    const asset = await unlessRefused(() => caches.match(url.pathname, {ignoreVary: true}));
    return asset ?? fetch(request);
  }
  const fromHost = fetch(request).catch(() => undefined);
  const kept = await unlessRefused(() => findPage(request, url));
  const inTime = kept && new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const response = await Promise.race(inTime ? [fromHost, inTime] : [fromHost]);
  if (response && (response.status < 500 || !kept)) {
    return response;
  }
  const missing = request.mode === 'navigate' ? unlessRefused(findMissing) : undefined;
  return kept ?? (await missing) ?? Response.error();
}

async function keep(): Promise<void> {
  if (await isWhole(own)) {
    return;
  }
  try {
    const cache = await caches.open(own);
    await cache.addAll(files);
    for (const file of packs) {
      const response = await fetch(file, {priority: 'low'});
      const pack = (await response.json()) as Pack;
      await Promise.all(
        Object.entries(pack).flatMap(([type, texts]) =>
          Object.entries(texts).map(([path, text]) =>
            cache.put(path, new Response(text, {headers: {'content-type': type}})),
          ),
        ),
      );
    }
    await cache.put(whole, new Response());
  } catch {
    // No connection, no room, or the site is being published just now: the next page tries again.
    await caches.delete(own);
    return;
  }
  let before: string | undefined;
  for (const name of (await listVersions()).slice(1)) {
    if (before === undefined && (await isWhole(name))) {
      before = name;
    } else {
      await caches.delete(name);
    }
  }
}

worker.addEventListener('install', () => {
  void worker.skipWaiting();
});
worker.addEventListener('activate', (event) => {
  // No navigation preload: where that fails, Firefox shows an error in place of what is answered;
  // https://github.com/GoogleChrome/workbox/issues/3134.
  event.waitUntil(worker.clients.claim());
});
worker.addEventListener('message', (event) => {
  keeping ??= keep()
    // Nothing is kept where the browser refuses to.
    .catch(() => undefined)
    .finally(() => {
      keeping = undefined;
    });
  event.waitUntil(keeping);
});
worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const isOurs =
    url.origin === location.origin &&
    url.pathname.startsWith(base) &&
    !others.some((other) => url.pathname.startsWith(other));
  if (isOurs && event.request.method === 'GET') {
    event.respondWith(answer(event.request, url));
  }
});
