import {getTokenizer} from 'kuromojin';
import type {SearchData} from '../../shared/search/search-data';
import {fold, normalize} from '../../shared/search/text';
import {remember} from '../memory';

const HAN = /\p{Script=Han}/u;

/**
 * Finds how the words of texts are read, with the morphological analyser kuromoji (IPA dictionary).
 *
 * @param texts - in Japanese
 * @returns every word with Han characters and each of its readings in hiragana, folded, in the order
 * of the texts; a word that the dictionary does not know is read character by character
 */
export async function readWords(texts: Iterable<string>): Promise<SearchData['readings']> {
  const tokenizer = await getTokenizer();
  const sentences = new Set(
    [...texts].flatMap((text) => normalize(text).split(/[。、\s:：（）()]+/)),
  );
  const readings = new Map<string, [word: string, reading: string]>();
  const add = (word: string, reading: string): void => {
    readings.set(`${word} ${reading}`, [fold(word), fold(reading)]);
  };
  for (const sentence of sentences) {
    let characters = {word: '', reading: ''};
    for (const {surface_form: word, reading = ''} of tokenizer.tokenize(sentence)) {
      const isRead = HAN.test(word) && reading !== '' && reading !== '*';
      if (isRead) {
        add(word, reading);
      }
      // What the dictionary does not know as one word is cut into characters: 配架.
      if (isRead && Array.from(word).length === 1) {
        characters = {word: characters.word + word, reading: characters.reading + reading};
        add(characters.word, characters.reading);
      } else {
        characters = {word: '', reading: ''};
      }
    }
  }
  return [...readings.values()];
}

/** The part of kuromoji's dictionary that is read here: its words, and what it knows of each. */
type WordDictionary = {
  target_map: Record<string, number[]>;
  getFeatures: (id: string) => string;
};

const COMPOUND = /^\p{Script=Han}{2,}$/u;

/** @returns the nouns of kuromoji's dictionary by their reading, folded; read once in a process */
const readNouns = remember('nouns', async (): Promise<Map<string, Set<string>>> => {
  const {token_info_dictionary: dictionary} = (await getTokenizer()) as unknown as {
    token_info_dictionary: WordDictionary;
  };
  const nouns = new Map<string, Set<string>>();
  for (const id of Object.values(dictionary.target_map).flat()) {
    // Surface, parts of speech, inflection, base form, reading, pronunciation.
    const [word = '', kind, subkind, , , , , , reading = ''] = dictionary
      .getFeatures(String(id))
      .split(',');
    if (kind === '名詞' && subkind !== '固有名詞' && COMPOUND.test(word)) {
      const key = fold(reading);
      nouns.set(key, (nouns.get(key) ?? new Set()).add(fold(word)));
    }
  }
  return nouns;
});

/**
 * Finds what an input method may write instead of words, because it is read the same: 環視 for 監視.
 *
 * @param readings - of the words of the texts; see {@link readWords}
 * @returns each word with the nouns of kuromoji's dictionary that have its reading and stand in none
 * of the texts, all folded
 */
export async function findHomophones(
  readings: SearchData['readings'],
): Promise<SearchData['homophones']> {
  const nouns = await readNouns();
  const written = new Set(readings.map(([word]) => word));
  return readings
    .filter(([word]) => COMPOUND.test(word))
    .map(([word, reading]): [string, string[]] => [
      word,
      [...(nouns.get(reading) ?? [])].filter((noun) => !written.has(noun)),
    ])
    .filter(([, homophones]) => homophones.length > 0);
}
