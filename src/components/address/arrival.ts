import {useSyncExternalStore, type ComponentType} from 'react';
import {fragmentId} from '@site/src/shared/redirects';

/** Whoever came by a fragment that is not on the page, and what guides them on. */
type Lost = {id: string; pathname: string; Guide: ComponentType<{id: string; pathname: string}>};

let lost: Lost | undefined;
let arrivals = 0;
const listeners = new Set<() => void>();

function setLost(value: Lost | undefined): void {
  lost = value;
  for (const listener of listeners) {
    listener();
  }
}

/** Client module: sees whether the place is there that the reader came for, once the page is there. */
export function onRouteDidUpdate({location: {hash, pathname}}: {location: Location}): void {
  arrivals += 1;
  const arrival = arrivals;
  const id = fragmentId(hash);
  setLost(undefined);
  if (id !== undefined && !document.getElementById(id)) {
    // Few readers ever need it; who cannot get it keeps the page as it is.
    import('./UnknownFragment').then(
      ({default: Guide}) => {
        if (arrival === arrivals) {
          setLost({id, pathname, Guide});
        }
      },
      () => undefined,
    );
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** @returns what guides the reader on, if the place that they came for is not on the page */
export function useGuide(): Lost | undefined {
  return useSyncExternalStore(
    subscribe,
    () => lost,
    () => undefined,
  );
}
