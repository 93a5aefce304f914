/** Part of a text: start and length in UTF-16 units. */
export type Range = [start: number, length: number];

/** An answer that a query has found. */
export type Hit = {
  /** The answer's id. */
  id: string;
  question: string;
  /** Title of the answer's section. */
  section: string;
  /** Last part of the section's address; `answerPath` and `questionPath` make addresses of it. */
  slug: string;
  /** The answer as plain text. */
  text: string;
  /** What the query matched in the question, in order. */
  questionMarks: Range[];
  /** What it matched in the section's title, in order. */
  sectionMarks: Range[];
  /** What it matched in the best passage of the text and after it, in order. */
  textMarks: Range[];
  /** The wordings that matched, the same for all hits of a query, for {@link findMarks} as they are. */
  wordings: string[];
};

/** What a query has found. */
export type SearchResult = {
  /** Best first. */
  hits: Hit[];
  /** How many there are, of which the hits are the first. */
  total: number;
  /** The words of the answers that were read out of what the query says: 監視 of かんし or 環視. */
  readAs: string[];
  /** Where nothing was found: the query in the nearest spelling that finds something. */
  suggestion?: string;
};
