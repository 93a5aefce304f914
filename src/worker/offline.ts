// The service workers: the text of one of these functions is all of a language's `sw.js`, so each uses nothing from outside.

/** Texts by their path on the host, by their media type. */
export type Pack = Record<string, Record<string, string>>;

/** One language of the site, to be kept on the reader's device. Every path is one on the host. */
export type OfflineSite = {
  /** The base URL of the language. */
  base: string;
  /** The base URLs of the other languages below it; each has a worker of its own. */
  others: string[];
  /** What changes with all that is kept. */
  version: string;
  /** Files that each hold a {@link Pack}. */
  packs: string[];
  /** Files that are kept as they are, for the page has fetched them already, or they are no texts. */
  files: string[];
  /** Where old addresses lead. */
  redirects: Record<string, string>;
};

/** What a service worker has beyond a page; TypeScript’s types of it cannot stand beside the page’s. */
type Worker = {
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
  skipWaiting: () => Promise<void>;
  clients: {claim: () => Promise<void>};
  registration: ServiceWorkerRegistration;
};

/** The events of installing, activating, a message and a request, of which the last has all of this. */
type WorkerEvent = {
  waitUntil: (work: Promise<unknown>) => void;
  request: Request;
  respondWith: (response: Promise<Response>) => void;
};

/**
 * Answers with the site as the host has it, and where that cannot be reached with the newest version
 * that is whole on the device. Nothing is fetched to be kept before a page asks for it by a message:
 * any message. A version comes as a whole or not at all, beside the one before, whose scripts and index
 * stay for the tabs that were opened with it.
 */
export function serveOffline(site: OfflineSite): void {
  const {base, others, version, packs, files, redirects} = site;
  const worker = self as unknown as Worker;
  const prefix = `offline ${base} `;
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

  async function findKept(path: string): Promise<Response | undefined> {
    for (const name of await listVersions()) {
      if (await isWhole(name)) {
        return caches.match(path, {cacheName: name, ignoreVary: true});
      }
    }
    return undefined;
  }

  /** @returns what is kept of an address, or what leads there from an old one or another form of it */
  async function findPage({pathname, search}: URL): Promise<Response | undefined> {
    const page = await findKept(pathname);
    const path = pathname.replace(/(?:\/index\.html|\/)?$/, '/');
    const to = redirects[path] ?? path;
    return page ?? ((await findKept(to)) && Response.redirect(`${to}${search}`));
  }

  async function showMissing(): Promise<Response> {
    const page = await findKept(`${base}404.html`);
    return page ? new Response(page.body, {status: 404, headers: page.headers}) : Response.error();
  }

  async function answer(request: Request, url: URL): Promise<Response> {
    if (url.pathname.startsWith(`${base}assets/`)) {
      // Named by the hash of what is in it, it may come from any version.
      return (await caches.match(url.pathname, {ignoreVary: true})) ?? fetch(request);
    }
    const fromHost = fetch(request).catch(() => undefined);
    const kept = await findPage(url);
    const inTime = kept && new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    const response = await Promise.race(inTime ? [fromHost, inTime] : [fromHost]);
    if (response && (response.status < 500 || !kept)) {
      return response;
    }
    return kept ?? (request.mode === 'navigate' ? showMissing() : Response.error());
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
    keeping ??= keep().finally(() => {
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
}

/** Takes from the device what {@link serveOffline} has kept of a language, and then itself; open pages stay. */
export function leaveNothing({base}: Pick<OfflineSite, 'base'>): void {
  const worker = self as unknown as Worker;

  async function leave(): Promise<void> {
    for (const name of await caches.keys()) {
      if (name.startsWith(`offline ${base} `)) {
        await caches.delete(name);
      }
    }
    await worker.registration.unregister();
  }

  worker.addEventListener('install', () => {
    void worker.skipWaiting();
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(leave());
  });
}
