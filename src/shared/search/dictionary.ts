import {FUNCTION_WORDS} from './japanese';
import {soundKey} from './romaji';
import type {SearchData} from './search-data';
import {fold} from './text';

/** What the words of one language mean to search, looked up by their folded form. */
export class Dictionary {
  readonly functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS.map(fold));
  /** Length of the longest term. */
  readonly longestTerm: number;
  private readonly equivalents: Map<string, string[]>;
  /** The words of the texts that have a sound. */
  private readonly words: Set<string>;
  /** The same by the key of their sound. */
  private readonly wordsByKey = new Map<string, string[]>();

  /** @param katakanaWords - those of the texts */
  constructor(data: SearchData, katakanaWords: Iterable<string>) {
    const readings = [
      ...data.readings,
      ...Array.from(katakanaWords, (word) => [fold(word), word] as const),
    ];
    this.equivalents = new Map(data.equivalents);
    this.words = new Set(readings.map(([word]) => word));
    for (const [word, reading] of readings) {
      const key = soundKey(reading);
      if (key) {
        this.wordsByKey.set(key, [...(this.wordsByKey.get(key) ?? []), word]);
      }
    }
    this.longestTerm = Math.max(
      ...[this.functionWords, this.equivalents, this.words].flatMap((terms) =>
        Array.from(terms.keys(), ({length}) => length),
      ),
    );
  }

  /** @returns folded wordings that mean the same as a folded term. */
  equivalentsOf(term: string): string[] {
    return this.equivalents.get(term) ?? [];
  }

  /** Whether a folded term means other words. */
  means(term: string): boolean {
    return this.equivalents.has(term);
  }

  /** Whether a folded term stands for something in the texts, itself or another. */
  knows(term: string): boolean {
    return this.words.has(term) || this.means(term);
  }

  /** @returns the words of the texts that sound so. */
  wordsSounding(key: string): string[] {
    return this.wordsByKey.get(key) ?? [];
  }

  /** @returns words of the texts whose sound begins so. */
  wordsBeginning(key: string): string[] {
    const found: string[] = [];
    for (const [sound, words] of this.wordsByKey) {
      if (sound.startsWith(key)) {
        found.push(...words);
      }
    }
    return found;
  }
}
