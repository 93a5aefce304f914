import type {OfflineSite} from '../shared/offline';

/** What a service worker has beyond a page; TypeScript’s types of it cannot stand beside the page’s. */
type Scope = {
  /** The first line of `sw.js`: src/node/offline/worker.ts. */
  site: OfflineSite;
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

export const worker = self as unknown as Scope;

/** @returns what the names of all caches of a language begin with */
export function cachePrefix(base: string): string {
  return `offline ${base} `;
}
