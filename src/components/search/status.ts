import {useState, useSyncExternalStore} from 'react';
import type {Hit} from '@site/src/shared/search/hit';

/** How far the index has come. */
export type IndexState =
  | {name: 'idle' | 'loading' | 'ready'}
  /** `retry` does again what has failed. */
  | {name: 'failed'; retry: () => void};

/** What a query has found: the first hits, and how many there are. */
type Answer = {query: string; hits: readonly Hit[]; total: number; suggestion?: string};

/** What the site's search fields tell their reader about. */
export type SearchStatus = {
  index: IndexState;
  /** The answer to the query that was answered last. */
  answer?: Answer;
};

const INITIAL: SearchStatus = {index: {name: 'idle'}};
const listeners = new Set<() => void>();
let status = INITIAL;

function update(change: Partial<SearchStatus>): void {
  status = {...status, ...change};
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Tells how far the index has come; what is ready stays ready. */
export function setIndexState(index: IndexState): void {
  if (status.index.name !== 'ready') {
    update({index});
  }
}

/** Tells what a query has found. */
export function setAnswer(answer: Answer): void {
  update({answer});
}

/** @returns what is known at this moment. */
export function searchStatus(): SearchStatus {
  return status;
}

/** @returns how far the index has come, and the answer to `query` as soon as there is one. */
export function useSearchStatus(query: string): SearchStatus {
  const {index, answer} = useSyncExternalStore(subscribe, searchStatus, () => INITIAL);
  // A page may have two fields, each with a query of its own.
  const [own, setOwn] = useState<Answer>();
  if (answer && answer !== own && answer.query === query) {
    setOwn(answer);
  }
  return own?.query === query ? {index, answer: own} : {index};
}
