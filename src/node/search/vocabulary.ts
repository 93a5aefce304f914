import fs from 'node:fs';
import path from 'node:path';
import {Corpus} from '../../shared/search/corpus';
import type {SearchData} from '../../shared/search/search-data';
import {asWord, fold} from '../../shared/search/text';

/** Terms of a line of the vocabulary: those that the texts do not have, and those that they have. */
export type VocabularyLine = {terms: string[]; wordings: string[]};

/** A Latin term up to this long is looked for as a word of its own only. */
const ABBREVIATION_LENGTH = 4;

/**
 * Reads the vocabulary of the field: Markdown in which each list item names one thing in all the ways
 * in which it is written.
 *
 * @returns what of it a site's texts make use of
 */
export function readVocabulary(
  data: Pick<SearchData, 'answers' | 'sections'>,
  markdown = fs.readFileSync(path.join(__dirname, 'vocabulary.md'), 'utf8'),
): VocabularyLine[] {
  const corpus = new Corpus(data);
  const toWording = (term: string): string => {
    const folded = fold(term);
    return /^[a-z0-9]+$/.test(folded) && folded.length <= ABBREVIATION_LENGTH
      ? asWord(folded)
      : folded;
  };
  return Array.from(markdown.matchAll(/^- (.+)$/gm), ([, entry = '']) => {
    const all = entry.split(',').map((term) => term.trim());
    const wordings = all.map(toWording).filter((wording) => corpus.has(wording));
    const terms = all.filter((term) => !corpus.has(toWording(term)));
    return {terms, wordings};
  }).filter(({terms, wordings}) => terms.length > 0 && wordings.length > 0);
}
