import {type Metadata, unpackRequest} from './protocol';
import type {SearchData} from './search-data';
import {SearchIndex} from './search-index';

/** The part of lunr's query builder that search-local calls. */
type Query = {term: (value: string) => void};

/** A result as lunr returns it; search-local passes the metadata on to the page untouched. */
type LunrResult = {ref: string; score: number; matchData: {metadata: Metadata}};

/** What search-local's index file holds in the place of a lunr index. */
export type StoredIndex = {
  /** Read by search-local's worker; nothing of ours. */
  invertedIndex: never[];
  data?: SearchData;
};

class Index {
  private readonly searchIndex: SearchIndex | undefined;
  private last = {packed: '', results: [] as LunrResult[]};

  constructor(data: SearchData | undefined) {
    this.searchIndex = data && new SearchIndex(data);
  }

  query(build: (query: Query) => void): LunrResult[] {
    let packed = '';
    build({
      term(value) {
        packed = value;
      },
    });
    // The worker asks a second time, with a wildcard.
    if (packed !== this.last.packed) {
      this.last = {packed, results: this.search(packed)};
    }
    return this.last.results;
  }

  private search(packed: string): LunrResult[] {
    if (!this.searchIndex) {
      return [];
    }
    const {query, limit} = unpackRequest(packed);
    const {hits, total, suggestion} = this.searchIndex.search(query, limit);
    return hits.length > 0 || suggestion === undefined
      ? hits.map((hit) => ({ref: hit.id, score: 1, matchData: {metadata: {hit, total}}}))
      : [{ref: this.searchIndex.firstId, score: 0, matchData: {metadata: {suggestion}}}];
  }
}

/**
 * Takes lunr's place in search-local's worker: the same interface, as far as the worker uses it, over
 * our own {@link SearchIndex}.
 */
const lunr = {
  Index: {
    load: ({data}: StoredIndex): Index => new Index(data),
  },
  Query: {presence: {REQUIRED: 1}, wildcard: {NONE: 0, LEADING: 1, TRAILING: 2}},
};

export default lunr;
