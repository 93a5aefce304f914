import {useSyncExternalStore} from 'react';
import {readSession, writeSession} from '@site/src/shared/storage';

/** Where the chosen addresses are kept, one a line: for the tab, in every language. */
const KEY = 'qa-chosen-links';

const listeners = new Set<() => void>();

function read(): string {
  return readSession(KEY);
}

function write(value: string): void {
  writeSession(KEY, value);
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // A page that comes back as it was left may have been overtaken by one in the other language.
  window.addEventListener('pageshow', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('pageshow', listener);
  };
}

/**
 * The addresses that the reader has chosen, which survive a reload, Back and a change of the language.
 *
 * @returns what is chosen, and what chooses addresses or takes them out
 */
export function useChosenLinks(): [
  chosen: ReadonlySet<string>,
  choose: (urls: readonly string[], isChosen: boolean) => void,
] {
  const chosen = new Set(useSyncExternalStore(subscribe, read, () => '').split('\n'));
  return [
    chosen,
    (urls, isChosen) => {
      const others = [...chosen].filter((url) => !urls.includes(url));
      write([...others, ...(isChosen ? urls : [])].join('\n'));
    },
  ];
}
