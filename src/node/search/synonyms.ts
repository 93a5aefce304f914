import type {Synonym} from '../../shared/search/search-data';
import {fold} from '../../shared/search/text';
import {groupByTerm} from './terms';
import {fetchSynonymGroups, type SynonymEntry} from './sudachi';

/** An abbreviation that stands for more things than this says nothing. */
const MAX_MEANINGS = 2;

/** What may be typed for the words of texts. */
export type Synonyms = {equivalents: Synonym[]; synonyms: Synonym[]};

/**
 * Finds other words for the words of texts in Sudachi's synonym dictionary, which has Japanese and
 * English.
 *
 * @param stands - whether a word stands in the texts
 */
export async function findSynonyms(stands: (word: string) => boolean): Promise<Synonyms> {
  const groups = await fetchSynonymGroups();
  const meanings = new Map<string, number>();
  for (const {items} of groups) {
    for (const {midashi} of items) {
      const word = fold(midashi);
      meanings.set(word, (meanings.get(word) ?? 0) + 1);
    }
  }
  const isClear = (word: string): boolean =>
    !(/^[a-z]{1,4}$/.test(word) && (meanings.get(word) ?? 0) > MAX_MEANINGS);
  const equivalents: [string, string][] = [];
  const synonyms: [string, string][] = [];
  for (const {items} of groups) {
    const used = items.filter(({expandControl}) => expandControl < 2);
    const standing = used.filter(({midashi}) => {
      const word = fold(midashi);
      return word.length > 1 && isClear(word) && stands(midashi);
    });
    for (const target of standing) {
      const wording = fold(target.midashi);
      for (const item of used) {
        const term = fold(item.midashi);
        if (item.expandControl === 0 && term !== wording && isClear(term)) {
          (isSameWord(item, target) ? equivalents : synonyms).push([term, wording]);
        }
      }
    }
  }
  return {equivalents: groupByTerm(equivalents), synonyms: groupByTerm(synonyms)};
}

function isSameWord(a: SynonymEntry, b: SynonymEntry): boolean {
  return a.vocabularyNumber === b.vocabularyNumber;
}
