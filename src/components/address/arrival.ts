import {useSyncExternalStore, type ComponentType} from 'react';
import {findAddress} from '@site/src/shared/address';
import {fragmentId} from '@site/src/shared/redirects';

/** Whoever came by a fragment that is not on the page, and what guides them on. */
type Lost = {id: string; pathname: string; Guide: ComponentType<{id: string; pathname: string}>};

type Arrival = {location: Location; previousLocation: Location | null};

let lost: Lost | undefined;
let arrivals = 0;
let isTraversal = false;
let leave = (): void => undefined;
const listeners = new Set<() => void>();

if (typeof window !== 'undefined') {
  // By Back and Forward, or by the browser itself, which then knows the place.
  window.addEventListener('popstate', () => {
    isTraversal = true;
  });
}

function setLost(value: Lost | undefined): void {
  lost = value;
  for (const listener of listeners) {
    listener();
  }
}

/**
 * Client module: marks the place that the reader came for, once the page is there, until they go on;
 * if it is not on the page, guides them. `:target` knows only places that the browser itself opened.
 */
export function onRouteDidUpdate({location: {hash, pathname}, previousLocation}: Arrival): void {
  arrivals += 1;
  const arrival = arrivals;
  const isByRouter = previousLocation !== null && !isTraversal;
  const id = fragmentId(hash);
  isTraversal = false;
  leave();
  setLost(undefined);
  if (id === undefined) {
    return;
  }
  const place = document.getElementById(id);
  const meant = place ? undefined : findAddress(id, idsOnPage());
  if (place) {
    leave = markPlace(place, isByRouter);
  } else if (meant !== undefined) {
    // Only the browser itself makes the place its target.
    window.location.replace(`#${meant}`);
  } else {
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

function idsOnPage(): string[] {
  return Array.from(document.querySelectorAll('[id]:not([id=""])'), ({id}) => id);
}

/** @returns what takes the mark away again */
function markPlace(place: HTMLElement, isFocused: boolean): () => void {
  place.dataset.arrived = '';
  if (isFocused) {
    // The reader's next Tab or screen-reader command goes on from here.
    place.tabIndex = -1;
    place.focus({preventScroll: true});
  }
  return () => {
    delete place.dataset.arrived;
    place.removeAttribute('tabindex');
    leave = () => undefined;
  };
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
