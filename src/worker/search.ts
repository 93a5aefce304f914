// The search worker: fetches an index once and asks it, off the page's thread.
import type {SearchFailure, SearchReply, SearchRequest} from '../shared/search/messages';
import {SEARCH_FORMAT, type SearchData} from '../shared/search/search-data';
import {SearchIndex} from '../shared/search/search-index';

class IndexError extends Error {
  constructor(readonly failure: SearchFailure) {
    super(failure);
  }
}

const indexes = new Map<string, Promise<SearchIndex>>();

/** @throws IndexError if the index is not there, or not in the format that this worker reads */
async function fetchIndex(url: string): Promise<SearchIndex> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new IndexError(response.status === 404 ? 'outdated' : 'unreachable');
  }
  const data = (await response.json()) as SearchData;
  if (data.format !== SEARCH_FORMAT) {
    throw new IndexError('outdated');
  }
  return new SearchIndex(data);
}

/** @returns an index, fetched once; what has failed is fetched again the next time */
function getIndex(url: string): Promise<SearchIndex> {
  let index = indexes.get(url);
  if (!index) {
    index = fetchIndex(url);
    indexes.set(url, index);
    index.catch(() => indexes.delete(url));
  }
  return index;
}

async function answer({id, indexUrl, query, limit}: SearchRequest): Promise<SearchReply> {
  try {
    const index = await getIndex(indexUrl);
    return {id, result: index.search(query, limit)};
  } catch (error) {
    return {id, failure: error instanceof IndexError ? error.failure : 'unreachable'};
  }
}

addEventListener('message', ({data}: MessageEvent<SearchRequest>) => {
  void answer(data).then((reply) => {
    postMessage(reply);
  });
});
