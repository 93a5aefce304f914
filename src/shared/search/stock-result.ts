import type {Hit, Range} from './hit';

/** What search-local's bar and page take as a result, and the hit that it is made of. */
export type StockResult = {
  document: {i: string; t: string; s: string; u: string; h: string};
  /** search-local's number of the kind “content”. */
  type: 4;
  page: {b: never[]; t: string; u: string};
  metadata: {match: {t: {position: Range[]}}};
  /** What search-local marks in the question, in lower case. */
  tokens: string[];
  hit: Hit;
};

/** @returns a hit as search-local's bar and page take it. */
export function toStockResult(hit: Hit): StockResult {
  const {id, question, section, url, text, questionMarks, textMarks} = hit;
  return {
    document: {i: id, t: text, s: question, u: url, h: `#${id}`},
    type: 4,
    page: {b: [], t: section, u: url},
    // Without a place search-local has no passage to show.
    metadata: {match: {t: {position: textMarks.length > 0 ? textMarks : [[0, 0]]}}},
    tokens: questionMarks
      .map(([start, length]) => question.slice(start, start + length).toLowerCase())
      // search-local would look for an empty token without end.
      .filter(Boolean),
    hit,
  };
}
