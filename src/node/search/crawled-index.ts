import type {SearchData} from '../../shared/search/search-data';
import type {StoredIndex} from '../../shared/search/lunr';

/** A piece of a page as search-local crawled it. */
type CrawledDocument = {
  /** Its number, over all kinds. */
  i: number;
  /** Its text. */
  t: string;
  /** The page's address, base URL included. */
  u: string;
  /** Its place on the page, with `#`; empty for the page's own. */
  h?: string;
};

/** The kinds of documents in search-local's index file, in its order; each kind has an index. */
const KINDS = ['titles', 'headings', 'descriptions', 'keywords', 'contents'] as const;

/** What search-local crawled, by kind. */
export type CrawledDocuments = Record<(typeof KINDS)[number], CrawledDocument[]>;

/**
 * Reads the documents from search-local's index file.
 *
 * @throws Error if the file is not as search-local 0.55 writes it
 */
export function parseCrawledDocuments(json: string): CrawledDocuments {
  const kinds = JSON.parse(json) as {documents?: CrawledDocument[]}[];
  if (kinds.length !== KINDS.length || !kinds.every(({documents}) => Array.isArray(documents))) {
    throw new Error(
      'The index file of @easyops-cn/docusaurus-search-local has another format than src/node/search/crawled-index.ts expects; install the version that package-lock.json names, or adapt that file.',
    );
  }
  return Object.fromEntries(
    KINDS.map((kind, index) => [kind, kinds[index]?.documents ?? []]),
  ) as CrawledDocuments;
}

/** @returns an index file for search-local that has one document per answer and our search data. */
export function formatIndexFile(data: SearchData): string {
  const empty: StoredIndex = {invertedIndex: []};
  return JSON.stringify(
    KINDS.map((kind) =>
      kind === 'contents'
        ? {documents: data.answers.map(({id}) => ({i: id})), index: {...empty, data}}
        : {documents: [], index: empty},
    ),
  );
}
