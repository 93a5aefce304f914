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

/** A section as search knows it; `url` is its page's address, base URL included. */
export type SectionData = {title: string; url: string; translation: string};

/** What a reader may type, and the wordings of the answers that it stands for, all folded. */
export type Synonym = [term: string, wordings: string[]];

/** All that search knows of one language; the index file carries it to the reader's browser. */
export type SearchData = {
  /** In the document's order. */
  sections: SectionData[];
  /** In the document's order. */
  answers: AnswerData[];
  /** Words of the answers with Han characters, and their readings in hiragana, all folded. */
  readings: [word: string, reading: string][];
  /** The same word said otherwise: abbreviation, translation, spelling. */
  equivalents: Synonym[];
  /** Another word for about the same. */
  synonyms: Synonym[];
};
