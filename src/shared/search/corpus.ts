import {required} from '../required';
import {stem} from './english';
import type {SearchData} from './search-data';
import {findWording, fold, type FoldedText, foldText, normalize, unfoldRange} from './text';

/**
 * How much a match counts in each field of an answer: question over section title over text (field
 * weights as in BM25F, Robertson et al. 2004), the reader's language over the others.
 */
const WEIGHT = {
  question: 1,
  text: 0.62,
  section: 0.75,
  translatedQuestion: 0.5,
  translatedText: 0.33,
  translatedSection: 0.38,
} as const;

/** Where a wording stands in a word, and how much that counts. */
const WHOLE_WORD = 1;
const WORD_START = 0.85;
const INSIDE_WORD = 0.5;
/** How much more a match counts that its line is about: “Zabbix: server monitoring”. */
const LABEL = 1.1;

/** How much each further occurrence adds, up to a limit: the saturation of BM25 in its simplest form. */
const REPETITION = 0.06;
const REPETITIONS = 5;

/** Wordings whose matches are kept: more than a reader types in one sitting. */
const MAX_CACHED = 5000;

/** A text that is searched. */
type Field = FoldedText & {
  original: string;
  /** The same normalized, signs and blanks and all. */
  signs: string;
  weight: number;
};

/** The searched texts of an answer; what it says itself are its question and its text. */
type Document = {question: Field; text: Field; others: Field[]};

/** How well a wording matches each answer that has it, by the answer's place. */
type Matches = ReadonlyMap<number, number>;

/** How literally an answer has a query: word for word, sign for sign, or letter for letter. */
const LITERALNESS = {sameWords: 1, sameSigns: 2, sameLetters: 3} as const;

/** Words of one script: what stands between blanks, punctuation and other scripts. */
const LATIN_WORD = /[\p{Script=Latin}\p{N}]+/gu;
/** Capitalized words that stand together: a name, New Relic. */
const NAME = /(?<![A-Za-z])[A-Z][A-Za-z0-9]+(?: [A-Z][A-Za-z0-9]+)+/g;
const ABBREVIATION = /(?<![A-Za-z])[A-Z]{2,5}(?: [A-Z]{2,5})?(?![A-Za-z])/g;
const KATAKANA_WORD = /[\p{Script=Katakana}ー]+/gu;

/** All texts of one language, folded, and where a wording stands in them. */
export class Corpus {
  readonly size: number;
  /** Every Latin and every katakana word, in lower case. */
  readonly words = {latin: new Set<string>(), katakana: new Set<string>()};
  /** Every word in capitals, in lower case, and two that stand together as one. */
  readonly abbreviations = new Set<string>();
  private readonly documents: Document[];
  /** The answers that have a pair of characters. */
  private readonly places = new Map<string, Set<number>>();
  /** The Latin words by their stem. */
  private readonly forms = new Map<string, string[]>();
  private readonly cache = new Map<string, Matches>();

  constructor({answers, sections}: Pick<SearchData, 'answers' | 'sections'>) {
    this.size = answers.length;
    this.documents = answers.map(({question, section, text, translation}) => {
      const {title, translation: translatedTitle} = required(
        sections[section],
        `section ${section}`,
      );
      return {
        question: createField(question, WEIGHT.question),
        text: createField(text, WEIGHT.text),
        others: [
          createField(title, WEIGHT.section),
          createField(translation.question, WEIGHT.translatedQuestion),
          createField(translation.text, WEIGHT.translatedText),
          createField(translatedTitle, WEIGHT.translatedSection),
        ],
      };
    });
    for (const [place, document] of this.documents.entries()) {
      for (const {text, signs, original} of fieldsOf(document)) {
        for (const pair of pairsOf(text)) {
          add(this.places, pair, place);
        }
        for (const [word] of signs.matchAll(LATIN_WORD)) {
          this.words.latin.add(word);
        }
        for (const [name] of original.matchAll(NAME)) {
          this.words.latin.add(fold(name));
        }
        for (const [word] of original.matchAll(ABBREVIATION)) {
          const parts = word.toLowerCase().split(' ');
          for (const abbreviation of [...parts, parts.join('')]) {
            this.abbreviations.add(abbreviation);
          }
        }
        for (const [word] of signs.matchAll(KATAKANA_WORD)) {
          this.words.katakana.add(word);
        }
      }
    }
    for (const word of this.words.latin) {
      const key = stem(word);
      this.forms.set(key, [...(this.forms.get(key) ?? []), word]);
    }
  }

  /** @returns the Latin words that are forms of the same word. */
  formsOf(word: string): string[] {
    return this.forms.get(stem(word)) ?? [];
  }

  /** Whether a folded wording stands in any answer. */
  has(wording: string): boolean {
    return this.match(wording).size > 0;
  }

  /** @returns where a folded wording stands; see {@link findWording} */
  match(wording: string): Matches {
    let matches = this.cache.get(wording);
    if (!matches) {
      matches = this.findMatches(wording);
      if (this.cache.size >= MAX_CACHED) {
        this.cache.clear();
      }
      this.cache.set(wording, matches);
    }
    return matches;
  }

  /**
   * @param query - as the reader typed it
   * @returns the answers whose own question or text has the query word for word, and how literally
   */
  matchLiterally(query: string): Map<number, number> {
    const letters = query.trim();
    const signs = normalize(letters);
    const words = fold(query);
    const found = new Map<number, number>();
    for (const place of letters === '' ? [] : this.candidates(words)) {
      const {question, text} = this.document(place);
      const own = [question, text];
      if (own.some(({original}) => original.includes(letters))) {
        found.set(place, LITERALNESS.sameLetters);
      } else if (own.some((field) => field.signs.includes(signs))) {
        found.set(place, LITERALNESS.sameSigns);
      } else if (own.some((field) => findWording(field, words).length > 0)) {
        found.set(place, LITERALNESS.sameWords);
      }
    }
    return found;
  }

  /** @returns the searched texts of an answer */
  document(place: number): Document {
    return required(this.documents[place], `answer ${place}`);
  }

  /** @returns a folded wording as an answer writes it, if it has it */
  write(wording: string, place: number): string | undefined {
    for (const field of fieldsOf(this.document(place))) {
      const [found] = findWording(field, wording);
      if (found) {
        const [start, length] = unfoldRange(field, ...found);
        return field.original.slice(start, start + length);
      }
    }
    return undefined;
  }

  private findMatches(wording: string): Matches {
    const matches = new Map<number, number>();
    for (const place of this.candidates(wording)) {
      const strength = this.strengthIn(place, wording);
      if (strength > 0) {
        matches.set(place, strength);
      }
    }
    return matches;
  }

  /** @returns the answers that have every pair of characters of a wording, or all. */
  private candidates(wording: string): Iterable<number> {
    const [rarest, ...others] = pairsOf(wording.trimEnd())
      .map((pair) => this.places.get(pair) ?? new Set<number>())
      .sort((a, b) => a.size - b.size);
    return rarest
      ? [...rarest].filter((place) => others.every((places) => places.has(place)))
      : this.documents.keys();
  }

  private strengthIn(place: number, wording: string): number {
    let best = 0;
    let count = 0;
    for (const field of fieldsOf(this.document(place))) {
      for (const [start, end] of findWording(field, wording)) {
        const startsWord = field.wordStarts[start];
        const endsWord = field.wordStarts[end] ?? true;
        const position = !startsWord ? INSIDE_WORD : endsWord ? WHOLE_WORD : WORD_START;
        const isLabel = startsWord && /^[:：]/.test(field.original.slice(field.ends[end - 1]));
        best = Math.max(best, field.weight * position * (isLabel ? LABEL : 1));
        count += 1;
      }
    }
    return best * (1 + REPETITION * Math.min(count - 1, REPETITIONS));
  }
}

function createField(text: string, weight: number): Field {
  return {...foldText(text), original: text, signs: normalize(text), weight};
}

function fieldsOf({question, text, others}: Document): Field[] {
  return [question, text, ...others];
}

function add<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

/** @returns every two neighbouring characters of a text. */
function pairsOf(text: string): string[] {
  return Array.from({length: Math.max(0, text.length - 1)}, (_, index) =>
    text.slice(index, index + 2),
  );
}
