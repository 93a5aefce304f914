import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {createLastWorker, createWorker} from '../../../../src/node/offline/worker';

const SITE = {
  base: '/qa/',
  others: ['/qa/en/'],
  version: '2',
  packs: [],
  files: [],
  redirects: {'/qa/sre/old/': '/qa/sre/slo-design/'},
};
const PAGES = ['/qa/', '/qa/sre/', '/qa/sre/slo-design/', '/qa/404.html'];
const ORIGIN = 'https://example.org';

type Listener = (event: Record<string, unknown>) => void;

/** What a worker is run with: a host that answers with a status, or not at all, and what is kept. */
type World = {status?: number; caches?: unknown};

/** Caches that have a whole version of {@link PAGES}. */
function keepPages(): unknown {
  const has = (path: string): boolean => path === '/qa/?whole' || PAGES.includes(path);
  return {
    keys: () => Promise.resolve(['offline /qa/ 1']),
    match: (path: string) => Promise.resolve(has(path) ? new Response(`kept ${path}`) : undefined),
    open: () => Promise.resolve({keys: () => PAGES.map((path) => new Request(ORIGIN + path))}),
  };
}

/** Runs a worker's script as the browser does, with nothing else from outside. */
function runWorker(script: string, {status, caches}: World): Map<string, Listener> {
  const listeners = new Map<string, Listener>();
  runInNewContext(script, {
    self: {
      addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
      registration: {unregister: () => Promise.resolve(true)},
    },
    location: {origin: ORIGIN},
    fetch: () =>
      status === undefined
        ? Promise.reject(new TypeError('no connection'))
        : Promise.resolve(new Response('from the host', {status})),
    setTimeout,
    caches,
    URL,
    Response: class extends Response {
      static override redirect(to: string): Response {
        return super.redirect(ORIGIN + to);
      }
    },
  });
  return listeners;
}

/** @returns what a reader is shown: where they are led, or the text and its status */
async function ask(path: string, world: World, mode = 'navigate'): Promise<string | undefined> {
  let response: Promise<Response> | undefined;
  runWorker(createWorker(SITE), world).get('fetch')?.({
    request: {url: ORIGIN + path, method: 'GET', mode},
    respondWith: (given: Promise<Response>) => {
      response = given;
    },
  });
  const shown = await response;
  const to = shown?.headers.get('location');
  return shown && (to?.slice(ORIGIN.length) ?? `${shown.status} ${await shown.text()}`);
}

describe('without a connection', () => {
  it.each([
    ['/qa/sre/slo-design/', '200 kept /qa/sre/slo-design/'],
    ['/qa/sre/slo-design?a=b', '/qa/sre/slo-design/?a=b'],
    ['/qa/sre/slo-design/%E3%80%82?a=b', '/qa/sre/slo-design/?a=b'],
    ['/qa/SRE/Slo-Design/index.html', '/qa/sre/slo-design/'],
    ['/qa/sre/old/', '/qa/sre/slo-design/'],
    ['/qa/sre/old%E3%81%A7%E3%81%99', '/qa/sre/slo-design/'],
    ['/qa/sre/slo-design-two/', '404 kept /qa/404.html'],
    ['/qa/__proto__/', '404 kept /qa/404.html'],
    ['/qa/sre/nothing/%E0%A4%A', '404 kept /qa/404.html'],
    ['/qa/en/sre/', undefined],
    ['/other/', undefined],
  ])('%s shows %s', async (path, shown) => {
    expect(await ask(path, {caches: keepPages()})).toBe(shown);
  });

  it('what is no page is never taken for one', async () => {
    const shown = await ask('/qa/sre/slo-design.md', {caches: keepPages()}, 'cors');
    expect(shown).toBe('0 ');
  });
});

describe.each<[string, unknown]>([
  ['are refused', {keys: refuse, match: refuse, open: refuse}],
  ['throw', {keys: throwAtOnce, match: throwAtOnce, open: throwAtOnce}],
  ['are not there', undefined],
])('where caches %s', (_how, caches) => {
  it.each(['/qa/sre/', '/qa/assets/main.js'])('%s comes from the host', async (path) => {
    expect(await ask(path, {status: 200, caches})).toBe('200 from the host');
  });

  it('a worker that leaves nothing leaves', async () => {
    let left: Promise<unknown> | undefined;
    runWorker(createLastWorker('/qa/'), {caches}).get('activate')?.({
      waitUntil: (work: Promise<unknown>) => {
        left = work;
      },
    });
    await expect(left).resolves.toBe(true);
  });
});

function refuse(): Promise<never> {
  return Promise.reject(new DOMException('Kept from storage', 'SecurityError'));
}

function throwAtOnce(): never {
  throw new DOMException('Kept from storage', 'SecurityError');
}
