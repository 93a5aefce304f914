import {Corpus} from '../../shared/search/corpus';
import type {SearchData} from '../../shared/search/search-data';
import {asWord, fold} from '../../shared/search/text';
import {readText} from '../content/text-file';

/** What a reader may type, and folded wordings of the texts that are meant. */
type VocabularyLine = {terms: string[]; wordings: string[]};

/** What a site's texts make use of. */
type Vocabulary = {
  /** Names of what the texts name otherwise. */
  equivalents: VocabularyLine[];
  /** Matters that the texts treat in other words: kinds, parts, what belongs to it. */
  related: VocabularyLine[];
};

/** Folded terms that are looked for as words of their own only: they stand in many others. */
const SHORT = /^(?:[a-z0-9]{1,4}|[\u3041-\u309f]{1,2})$/;

/**
 * Reads the vocabulary of the field: Markdown in which a list item names one thing in all the ways in
 * which it is written, `- LB, load balancer`, or says in which words a matter is treated,
 * `- load balancing = ALB, NLB`.
 */
export function readVocabulary(
  data: Pick<SearchData, 'answers' | 'sections'>,
  markdown = readText(__dirname, 'vocabulary.md'),
): Vocabulary {
  const corpus = new Corpus(data);
  const toWording = (term: string): string => {
    const folded = fold(term);
    return SHORT.test(folded) ? asWord(folded) : folded;
  };
  const isWritten = (term: string): boolean => corpus.has(toWording(term));
  const vocabulary: Vocabulary = {equivalents: [], related: []};
  for (const [, entry = ''] of markdown.matchAll(/^- (.+)$/gm)) {
    const [names = [], words] = entry
      .split(' = ')
      .map((side) => side.split(',').map((term) => term.trim()));
    const terms = words ? names : names.filter((name) => !isWritten(name));
    const wordings = (words ?? names).filter(isWritten).map(toWording);
    if (terms.length > 0 && wordings.length > 0) {
      vocabulary[words ? 'related' : 'equivalents'].push({terms, wordings});
    }
  }
  return vocabulary;
}
