import type {SearchResult} from '@site/src/shared/search/hit';
import type {SearchFailure, SearchReply, SearchRequest} from '@site/src/shared/search/messages';

/** Thrown where search cannot answer; see {@link SearchFailure}. */
export class SearchError extends Error {
  constructor(readonly failure: SearchFailure) {
    super(`Search is ${failure}.`);
  }
}

type Waiting = {resolve: (result: SearchResult) => void; reject: (error: SearchError) => void};

/** The address of the index, which the bundler names by the hash of all that is in it. */
export const indexUrl = new URL('@generated/search/default/search-index.json', import.meta.url)
  .href;

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let requests = 0;

function startWorker(): Worker {
  const started = new Worker(
    // Its name is known to src/node/page/pages.ts.
    /* webpackChunkName: "search" */ new URL('../../worker/search.ts', import.meta.url),
  );
  started.addEventListener('message', ({data}: MessageEvent<SearchReply>) => {
    const request = waiting.get(data.id);
    waiting.delete(data.id);
    if ('result' in data) {
      request?.resolve(data.result);
    } else {
      request?.reject(new SearchError(data.failure));
    }
  });
  // A worker whose script cannot be fetched says nothing else; the next request starts another.
  started.addEventListener('error', () => {
    worker = undefined;
    for (const {reject} of waiting.values()) {
      reject(new SearchError('unreachable'));
    }
    waiting.clear();
  });
  return started;
}

/**
 * Asks the search worker, which is started and given the index by the first call.
 *
 * @param query - as the reader typed it
 * @param limit - how many hits are wanted at most
 * @throws SearchError if there is no worker, or no index
 */
export function search(query: string, limit: number): Promise<SearchResult> {
  worker ??= startWorker();
  requests += 1;
  const request: SearchRequest = {id: requests, indexUrl, query, limit};
  worker.postMessage(request);
  return new Promise((resolve, reject) => {
    waiting.set(request.id, {resolve, reject});
  });
}
