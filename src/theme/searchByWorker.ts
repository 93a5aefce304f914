// Wraps the one way in which search-local's bar and page ask its worker: packs the query, turns our hits into its results, and lets a reader load an index again that could not be loaded.
import siteConfig from '@generated/docusaurus.config';
import {
  fetchIndexesByWorker as fetchStockIndexes,
  searchByWorker as searchStock,
} from '@theme-original/searchByWorker';
import {type Metadata, packRequest} from '@site/src/shared/search/protocol';
import {setAnswer, setIndexState} from '@site/src/components/search/status';
import {toStockResult, type StockResult} from '@site/src/shared/search/stock-result';

/** How long a worker may be silent before the reader is told; one that cannot start never answers. */
const PATIENCE_MS = 15_000;

/** search-local's page renders a hundred entries anew with every letter; so many are ever read. */
const MAX_HITS = 40;

let attempts = 0;
let announceLoaded: (baseUrl: string) => void;
const loaded = new Promise<string>((resolve) => {
  announceLoaded = resolve;
});

/** Loads the index; whoever waits for it goes on when this or a later attempt succeeds. */
async function loadIndex(): Promise<void> {
  // The worker keeps a failure by its base URL; every attempt gets another one for the same place.
  const baseUrl = `${siteConfig.baseUrl}${'./'.repeat(attempts)}`;
  attempts += 1;
  setIndexState({name: 'loading'});
  const silence = setTimeout(() => {
    setIndexState({
      name: 'failed',
      // search-local starts its worker once per page load.
      retry: () => {
        window.location.reload();
      },
    });
  }, PATIENCE_MS);
  try {
    await fetchStockIndexes(baseUrl, '');
    setIndexState({name: 'ready'});
    announceLoaded(baseUrl);
  } catch (error) {
    console.warn('The search index could not be loaded.', error);
    setIndexState({name: 'failed', retry: () => void loadIndex()});
  }
  clearTimeout(silence);
}

/**
 * Starts to load the index, and does not make search-local's bar and page wait for it: their searches
 * wait, so that the reader has a working field at once.
 */
export function fetchIndexesByWorker(): Promise<void> {
  if (attempts === 0) {
    void loadIndex();
  }
  return Promise.resolve();
}

/** Searches the whole site, whatever part of it an address asks search-local's page for. */
export async function searchByWorker(
  _baseUrl: string,
  _context: string,
  query: string,
  limit: number,
): Promise<StockResult[]> {
  const baseUrl = await loaded;
  const results = (await searchStock(
    baseUrl,
    '',
    packRequest({query, limit: Math.min(limit, MAX_HITS)}),
    limit,
  )) as {
    metadata: Metadata;
  }[];
  const hits = results.flatMap(({metadata: {hit}}) => hit ?? []);
  const {total = 0, suggestion} = results[0]?.metadata ?? {};
  setAnswer({query, hits, total, suggestion});
  return hits.map(toStockResult);
}
