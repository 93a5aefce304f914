import type {Hit} from '@site/src/shared/search/hit';

/** A result that the reader has chosen: the answer's id, and the wordings to mark in it. */
type Choice = Pick<Hit, 'id' | 'wordings'>;

/** What an entry of the browser's history keeps for a reader who comes back to it. */
type Entry = {
  /** What stood in a search field when the reader left by it, and whether that was a large one. */
  search?: {query: string; large: boolean};
  /** The result by which the reader came here. */
  choice?: Choice;
  /** The addresses of the indexes that were missing, so that this page was loaded anew. */
  missingIndexes?: string[];
};

let chosen: Choice | undefined;

/** Remembers which result the reader goes to; the page where they arrive takes it. */
export function rememberChoice({id, wordings}: Hit): void {
  chosen = {id, wordings};
}

/** @returns the result by which the reader has come to the entry they are at, now or before */
export function recallChoice(): Choice | undefined {
  if (chosen) {
    keepInEntry({choice: chosen});
    chosen = undefined;
  }
  return recallEntry().choice;
}

/** Adds to what the entry that the reader is at keeps, beside what the router keeps there. */
export function keepInEntry(part: Entry): void {
  window.history.replaceState({...recallEntry(), ...part}, '');
}

/** @returns what the entry that the reader is at has kept */
export function recallEntry(): Entry {
  return (window.history.state ?? {}) as Entry;
}
