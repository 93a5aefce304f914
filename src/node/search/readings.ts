import {getTokenizer} from 'kuromojin';
import type {SearchData} from '../../shared/search/search-data';
import {fold, normalize} from '../../shared/search/text';

const HAN = /\p{Script=Han}/u;

/**
 * Finds how the words of texts are read, with the morphological analyser kuromoji (IPA dictionary).
 *
 * @param texts - in Japanese
 * @returns every word with Han characters and its reading in hiragana, folded, in the order of the
 * texts; a word that the dictionary does not know is left out
 */
export async function readWords(texts: Iterable<string>): Promise<SearchData['readings']> {
  const tokenizer = await getTokenizer();
  const sentences = new Set(
    [...texts].flatMap((text) => normalize(text).split(/[。、\s:：（）()]+/)),
  );
  const readings = new Map<string, string>();
  for (const sentence of sentences) {
    for (const {surface_form: word, reading} of tokenizer.tokenize(sentence)) {
      if (reading && reading !== '*' && HAN.test(word)) {
        readings.set(fold(word), fold(reading));
      }
    }
  }
  return [...readings];
}
