// Entry of the service worker that takes from the device what src/worker/offline.ts has kept of a language, and then itself; open pages stay.
import {cachePrefix, worker} from './scope';

async function leave(): Promise<void> {
  const prefix = cachePrefix(worker.site.base);
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix)) {
      await caches.delete(name);
    }
  }
}

worker.addEventListener('install', () => {
  void worker.skipWaiting();
});
worker.addEventListener('activate', (event) => {
  // Also where the browser keeps nothing, or no longer gives access to it.
  event.waitUntil(
    leave()
      .catch(() => undefined)
      .then(() => worker.registration.unregister()),
  );
});
