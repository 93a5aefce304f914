import {FUNCTION_WORDS} from './japanese';
import {soundKey} from './romaji';
import type {SearchData, Synonym} from './search-data';
import {fold, scriptOf, toHiragana} from './text';

/** A word with the key for its sound. */
type Reading = {key: string; words: string[]};

/** The words of the texts by their sound, and in the order of their sounds. */
type Sounds = {byKey: Map<string, string[]>; inOrder: Reading[]};

/** What the words of one language mean to search, looked up by their folded form. */
export class Dictionary {
  readonly functionWords: ReadonlySet<string>;
  /** Length of the longest term. */
  readonly longestTerm: number;
  private readonly equivalents: Map<string, string[]>;
  private readonly synonyms: Map<string, string[]>;
  private readonly hanWords: Map<string, string>;
  private sounds: Sounds | undefined;

  /** @param katakanaWords - those of the texts */
  constructor(
    data: SearchData,
    private readonly katakanaWords: Iterable<string>,
  ) {
    this.functionWords = new Set(FUNCTION_WORDS.map(fold));
    this.equivalents = toMap(data.equivalents);
    this.synonyms = toMap(data.synonyms);
    this.hanWords = new Map(data.readings);
    this.longestTerm = [
      this.functionWords,
      ...[this.equivalents, this.synonyms, this.hanWords].map((map) => map.keys()),
    ].reduce((longest, terms) => {
      for (const term of terms) {
        longest = Math.max(longest, term.length);
      }
      return longest;
    }, 0);
  }

  /** @returns folded wordings that mean the same as a folded term. */
  equivalentsOf(term: string): string[] {
    return this.equivalents.get(term) ?? [];
  }

  /** @returns folded wordings that mean about the same as a folded term. */
  synonymsOf(term: string): string[] {
    return this.synonyms.get(term) ?? [];
  }

  /** Whether a folded term means other words. */
  means(term: string): boolean {
    return this.equivalents.has(term) || this.synonyms.has(term);
  }

  /** Whether a folded term stands for something in the texts, itself or another. */
  knows(term: string): boolean {
    return this.hanWords.has(term) || this.means(term);
  }

  /** @returns the words of the texts that sound so. */
  wordsSounding(key: string): string[] {
    return this.getSounds().byKey.get(key) ?? [];
  }

  /** @returns words of the texts whose sound begins so, up to a limit, the shortest first. */
  wordsBeginning(key: string, limit: number): string[] {
    const {inOrder} = this.getSounds();
    let low = 0;
    let high = inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.key ?? '') < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const found: Reading[] = [];
    for (
      let reading = inOrder[low];
      reading?.key.startsWith(key) && found.length < limit;
      low += 1, reading = inOrder[low]
    ) {
      found.push(reading);
    }
    return found.sort((a, b) => a.key.length - b.key.length).flatMap(({words}) => words);
  }

  /**
   * @returns words with Han characters that a term writes partly in kana (ぜい弱性, 切戻し): its Han
   * characters stand in the word in their order, and its kana in the reading around them.
   */
  wordsSpeltPartly(term: string): string[] {
    const kana = toHiragana(term);
    const han = Array.from(kana).filter((character) => scriptOf(character) === 'han');
    if (han.length === 0) {
      return [];
    }
    const sound = new RegExp(
      `^${kana.replace(/[^\u3041-\u309f]+/g, () => '.+').replace(/^\.\+$/, '')}$`,
    );
    return [...this.hanWords].flatMap(([word, reading]) => {
      let place = -1;
      const isInOrder = han.every((character) => {
        place = word.indexOf(character, place + 1);
        return place >= 0;
      });
      return isInOrder && word !== term && sound.test(reading) ? word : [];
    });
  }

  /** Made when the first reading is asked for, not before the first result of all. */
  private getSounds(): Sounds {
    if (!this.sounds) {
      const byKey = new Map<string, string[]>();
      for (const [word, reading] of [
        ...this.hanWords,
        ...Array.from(this.katakanaWords, (word) => [fold(word), word] as const),
      ]) {
        const key = soundKey(reading);
        if (key) {
          byKey.set(key, [...(byKey.get(key) ?? []), word]);
        }
      }
      const inOrder = [...byKey]
        .map(([key, words]) => ({key, words}))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
      this.sounds = {byKey, inOrder};
    }
    return this.sounds;
  }
}

function toMap(synonyms: Synonym[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [term, wordings] of synonyms) {
    map.set(term, [...(map.get(term) ?? []), ...wordings]);
  }
  return map;
}
