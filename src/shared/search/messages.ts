import type {SearchResult} from './hit';

/** What a page asks the worker: what a query finds in the index at an address. */
export type SearchRequest = {id: number; indexUrl: string; query: string; limit: number};

/**
 * Why an index cannot be asked: it could not be fetched or read, or there is another one by now,
 * since the site has been published anew.
 */
export type SearchFailure = 'unreachable' | 'outdated';

/** The worker's answer to the request of the same id. */
export type SearchReply = {id: number} & ({result: SearchResult} | {failure: SearchFailure});
