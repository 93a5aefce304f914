import type {Corpus} from './corpus';
import {FUNCTION_WORDS} from './japanese';
import {spellAloud, typeAsKana} from './keys';
import {soundKey} from './romaji';
import type {SearchData} from './search-data';
import {asWord, fold} from './text';

/** What the words of one language mean to search, looked up by their folded form. */
export class Dictionary {
  readonly functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS.map(fold));
  /** Length of the longest term. */
  readonly longestTerm: number;
  private readonly equivalents: Map<string, string[]>;
  private readonly related: Map<string, string[]>;
  /** The words of the texts that have a sound. */
  private readonly words: Set<string>;
  /** The same by the key of their sound. */
  private readonly wordsBySound = new Map<string, string[]>();
  /** The Latin words of the texts by what an input method for kana makes of their keys. */
  private readonly wordsByKeys: Map<string, string>;
  /** The abbreviations of the texts as they are spoken. */
  private readonly wordsBySpeech: Map<string, string>;
  /** The words of the texts by others that are read the same. */
  private readonly wordsByHomophone = new Map<string, string[]>();

  constructor(data: SearchData, {words, abbreviations}: Pick<Corpus, 'words' | 'abbreviations'>) {
    const readings = [
      ...data.readings,
      ...Array.from(words.katakana, (word) => [fold(word), word] as const),
    ];
    this.wordsByKeys = new Map(Array.from(words.latin, (word) => [typeAsKana(word), fold(word)]));
    this.wordsBySpeech = new Map(
      Array.from(abbreviations).flatMap((word) =>
        spellAloud(word).map((spoken) => [fold(spoken), word] as const),
      ),
    );
    this.equivalents = new Map(data.equivalents);
    this.related = new Map(data.related);
    this.words = new Set(readings.map(([word]) => word));
    for (const [word, reading] of readings) {
      const key = soundKey(reading);
      if (key) {
        this.wordsBySound.set(key, [...(this.wordsBySound.get(key) ?? []), word]);
      }
    }
    for (const [word, others] of data.homophones) {
      for (const other of others) {
        this.wordsByHomophone.set(other, [...(this.wordsByHomophone.get(other) ?? []), word]);
      }
    }
    this.longestTerm = Math.max(
      ...[
        this.functionWords,
        this.equivalents,
        this.related,
        this.words,
        this.wordsBySpeech,
      ].flatMap((terms) => Array.from(terms.keys(), ({length}) => length)),
    );
  }

  /** @returns folded wordings that mean the same as a folded term. */
  equivalentsOf(term: string): string[] {
    return this.equivalents.get(term) ?? [];
  }

  /** @returns folded wordings in which a matter is treated. */
  relatedTo(term: string): string[] {
    return this.related.get(term) ?? [];
  }

  /** @returns what the terms mean, or spell, that a folded one may be. */
  meaningsWhere(isMeant: (term: string) => boolean): string[] {
    const found: string[] = [];
    for (const [term, wordings] of [...this.equivalents, ...this.related]) {
      if (isMeant(term)) {
        found.push(...wordings);
      }
    }
    for (const [spoken, word] of this.wordsBySpeech) {
      if (isMeant(spoken)) {
        found.push(asWord(word));
      }
    }
    return found;
  }

  /** Whether a folded term means other words. */
  means(term: string): boolean {
    return this.equivalents.has(term) || this.related.has(term);
  }

  /** Whether a folded term stands for something in the texts, itself or another. */
  knows(term: string): boolean {
    return (
      [this.words, this.wordsBySpeech, this.wordsByHomophone].some((terms) => terms.has(term)) ||
      this.means(term)
    );
  }

  /** @returns the Latin word of the texts whose keys give such kana, folded. */
  wordTypedAs(kana: string): string | undefined {
    return this.wordsByKeys.get(kana);
  }

  /** @returns the words of the texts that are read as a folded word is that stands in none. */
  homophonesOf(term: string): string[] {
    return this.wordsByHomophone.get(term) ?? [];
  }

  /** @returns the words of the texts that sound so. */
  wordsSounding(key: string): string[] {
    return this.wordsBySound.get(key) ?? [];
  }

  /** @returns words of the texts whose sound begins so. */
  wordsBeginning(key: string): string[] {
    const found: string[] = [];
    for (const [sound, words] of this.wordsBySound) {
      if (sound.startsWith(key)) {
        found.push(...words);
      }
    }
    return found;
  }
}
