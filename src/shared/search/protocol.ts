import type {Hit} from './hit';

/** What the page asks the worker: a query as typed, and how many hits it wants at most. */
export type Request = {query: string; limit: number};

/** What a result of the worker tells the page: a hit and how many there are, or a better spelling. */
export type Metadata = {hit?: Hit; total?: number; suggestion?: string};

/**
 * Packs a request into one word of letters and digits, which search-local's own tokenizer (it splits
 * at blanks and hyphens, lowers case and cuts Han characters) hands on whole.
 */
export function packRequest({query, limit}: Request): string {
  return [limit, ...Array.from({length: query.length}, (_, index) => query.charCodeAt(index))]
    .map((unit) => unit.toString(16).padStart(4, '0'))
    .join('');
}

/** @returns the request that was packed; see {@link packRequest}. */
export function unpackRequest(packed: string): Request {
  const [limit = 0, ...units] = (packed.match(/.{4}/g) ?? []).map((unit) =>
    Number.parseInt(unit, 16),
  );
  return {query: units.map((unit) => String.fromCharCode(unit)).join(''), limit};
}
