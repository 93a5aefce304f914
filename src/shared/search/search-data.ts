/** To be raised when the data or their meaning change: old data are not read by a new search. */
export const SEARCH_FORMAT = 3;

/** One answer as search knows it. */
export type AnswerData = {
  id: string;
  question: string;
  /** Place of its section in {@link SearchData.sections}. */
  section: number;
  /** The answer as plain text. */
  text: string;
  /** The same in the other languages: that it is found in their words, too. */
  translation: {question: string; text: string};
};

/** A section as search knows it; `slug` is the last part of its page's address. */
type SectionData = {title: string; slug: string; translation: string};

/** What a reader may type, and the wordings of the answers that it stands for, all folded. */
export type Synonym = [term: string, wordings: string[]];

/** All that search knows of one language; the index file carries it to the reader's browser. */
export type SearchData = {
  /** {@link SEARCH_FORMAT} when the data were made. */
  format: number;
  /** In the document's order. */
  sections: SectionData[];
  /** In the document's order. */
  answers: AnswerData[];
  /** Words of the answers with Han characters, and their readings in hiragana, all folded. */
  readings: [word: string, reading: string][];
  /** Such words, and others that are read the same, of which the answers have none. */
  homophones: [word: string, others: string[]][];
  /** The same said otherwise: abbreviation, translation, another word; each term once. */
  equivalents: Synonym[];
  /** Matters, and words in which they are treated: kinds, parts, what belongs to them. */
  related: Synonym[];
};
