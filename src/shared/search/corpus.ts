import {stem} from './english';
import type {SearchData} from './search-data';
import {fold, foldText, normalize} from './text';

/**
 * The parts of an answer that are searched, and how much a match there counts: question over section
 * title over text (field weights as in BM25F, Robertson et al. 2004), the reader's language over the
 * others.
 */
const FIELDS = [
  {name: 'question', weight: 1},
  {name: 'section', weight: 0.75},
  {name: 'text', weight: 0.62},
  {name: 'translatedQuestion', weight: 0.5},
  {name: 'translatedSection', weight: 0.38},
  {name: 'translatedText', weight: 0.33},
] as const;

/** The fields of what an answer says itself: question and text. */
const OWN_FIELDS = FIELDS.flatMap(({name}, place) =>
  name === 'question' || name === 'text' ? place : [],
);

/** Where a wording stands in a word, and how much that counts. */
const WHOLE_WORD = 1;
const WORD_START = 0.85;
const WORD_END = 0.7;
const INSIDE_WORD = 0.5;
/** How much more a match counts that its line is about: “Zabbix: server monitoring”. */
const LABEL = 1.1;

/** How much each further occurrence adds, up to a limit: the saturation of BM25 in its simplest form. */
const REPETITION = 0.06;
const REPETITIONS = 5;

/** Wordings whose matches are kept: more than a reader types in one sitting. */
const MAX_CACHED = 5000;

/** No text has this character once folded; it keeps fields apart. */
const SEPARATOR = '\u0000';

/** An answer's searched parts, folded and joined; `fieldEnds` are where each part ends. */
type Document = {
  text: string;
  wordStarts: boolean[];
  /** Whether a colon follows: the word is what its line is about. */
  labelEnds: Set<number>;
  fieldEnds: number[];
};

/** A question or an answer's text, to be compared letter for letter and sign for sign. */
type OwnText = {letters: string; signs: string};

/** How well a wording matches each answer that has it, by the answer's place. */
export type Matches = Map<number, number>;

/** How literally an answer has a query: letter for letter, sign for sign, or word for word. */
const LITERALNESS = {sameWords: 1, sameSigns: 2, sameLetters: 3} as const;

const NO_MATCHES: Matches = new Map();

const LATIN = /[a-z]/;

/** Words of one script: what stands between blanks, punctuation and other scripts. */
const LATIN_WORD = /[\p{Script=Latin}\p{N}]+/gu;
const KATAKANA_WORD = /[\p{Script=Katakana}ー]+/gu;

/** All texts of one language, folded, and where a wording stands in them. */
export class Corpus {
  readonly size: number;
  /** Every Latin and every katakana word, in lower case. */
  readonly words = {latin: new Set<string>(), katakana: new Set<string>()};
  private readonly documents: Document[];
  private readonly ownTexts: OwnText[][];
  /** The answers that have a pair of characters, or one, by {@link pairKey}. */
  private readonly places = new Map<number, number[]>();
  private readonly wordsByInitial = new Map<string, Set<string>>();
  private readonly stems = new Map<string, string>();
  private readonly cache = new Map<string, Matches>();

  constructor({answers, sections}: SearchData) {
    this.size = answers.length;
    this.ownTexts = answers.map(({question, text}) => [question, text].map(prepareText));
    const parts = answers.map(({question, section, text, translation}) => {
      const {title = '', translation: sectionTranslation = ''} = sections[section] ?? {};
      return [question, title, text, translation.question, sectionTranslation, translation.text];
    });
    this.documents = parts.map(createDocument);
    for (const [place, {text}] of this.documents.entries()) {
      for (let index = 0; index < text.length; index += 1) {
        this.addPlace(pairKey(text, index, 1), place);
        this.addPlace(pairKey(text, index, 2), place);
      }
    }
    for (const part of new Set(parts.flat())) {
      this.addWords(normalize(part));
    }
  }

  /** @returns the Latin words that are forms of the same word; all forms begin with one letter. */
  formsOf(word: string): string[] {
    const key = this.stemOf(word);
    return [...(this.wordsByInitial.get(word.charAt(0)) ?? [])].filter(
      (other) => this.stemOf(other) === key,
    );
  }

  /** Whether a folded wording stands in any answer. */
  has(wording: string): boolean {
    return this.match(wording).size > 0;
  }

  /**
   * @param wording - folded
   * @param wholeWord - whether it counts only where it is a word of its own
   */
  match(wording: string, wholeWord = false): Matches {
    if (wording === '') {
      return NO_MATCHES;
    }
    const key = wholeWord ? `${wording}${SEPARATOR}` : wording;
    let matches = this.cache.get(key);
    if (!matches) {
      matches = new Map();
      for (const place of this.candidates(wording)) {
        const strength = this.strengthIn(place, wording, wholeWord);
        if (strength > 0) {
          matches.set(place, strength);
        }
      }
      if (this.cache.size >= MAX_CACHED) {
        this.cache.clear();
      }
      this.cache.set(key, matches);
    }
    return matches;
  }

  /**
   * @param query - as the reader typed it
   * @returns the answers whose own question or text has the query word for word, and how literally
   */
  matchLiterally(query: string): Map<number, number> {
    const original = collapse(query);
    const normalized = compact(normalize(query));
    const folded = fold(query);
    const places = folded === '' ? this.documents.keys() : this.candidates(folded);
    const found = new Map<number, number>();
    for (const place of original === '' ? [] : places) {
      const texts = this.ownTexts[place] ?? [];
      const literalness = texts.some(({letters}) => letters.includes(original))
        ? LITERALNESS.sameLetters
        : texts.some(({signs}) => signs.includes(normalized))
          ? LITERALNESS.sameSigns
          : folded !== '' && this.ownFieldsHave(place, folded)
            ? LITERALNESS.sameWords
            : undefined;
      if (literalness !== undefined) {
        found.set(place, literalness);
      }
    }
    return found;
  }

  private ownFieldsHave(place: number, wording: string): boolean {
    const {text = '', fieldEnds = []} = this.documents[place] ?? {};
    return OWN_FIELDS.some((field) => {
      const start = text.indexOf(wording, fieldEnds[field - 1] ?? 0);
      return start >= 0 && start + wording.length <= (fieldEnds[field] ?? 0);
    });
  }

  private addPlace(key: number, place: number): void {
    const places = this.places.get(key);
    if (!places) {
      this.places.set(key, [place]);
    } else if (places.at(-1) !== place) {
      places.push(place);
    }
  }

  private addWords(text: string): void {
    for (const [word] of text.matchAll(LATIN_WORD)) {
      this.words.latin.add(word);
      const initial = word.charAt(0);
      this.wordsByInitial.set(initial, (this.wordsByInitial.get(initial) ?? new Set()).add(word));
    }
    for (const [word] of text.matchAll(KATAKANA_WORD)) {
      this.words.katakana.add(word);
    }
  }

  private stemOf(word: string): string {
    const known = this.stems.get(word);
    if (known !== undefined) {
      return known;
    }
    const result = stem(word);
    this.stems.set(word, result);
    return result;
  }

  /** @returns the answers that have the two rarest pairs of characters of a wording. */
  private candidates(wording: string): number[] {
    const length = Math.min(wording.length, 2);
    let rarest = this.places.get(pairKey(wording, 0, length)) ?? [];
    let second = rarest;
    for (let index = 1; index + 2 <= wording.length; index += 1) {
      const places = this.places.get(pairKey(wording, index, 2)) ?? [];
      if (places.length < rarest.length) {
        [rarest, second] = [places, rarest];
      } else if (second === rarest || places.length < second.length) {
        second = places;
      }
    }
    return second === rarest ? rarest : intersect(rarest, second);
  }

  private strengthIn(place: number, wording: string, wholeWord: boolean): number {
    const document = this.documents[place];
    if (!document) {
      return 0;
    }
    const {text, wordStarts, labelEnds, fieldEnds} = document;
    let best = 0;
    let count = 0;
    for (
      let start = text.indexOf(wording), field = 0;
      start >= 0;
      start = text.indexOf(wording, start + wording.length)
    ) {
      while (start >= (fieldEnds[field] ?? Infinity)) {
        field += 1;
      }
      const end = start + wording.length;
      const startsWord = wordStarts[start] ?? false;
      const endsWord = wordStarts[end] ?? true;
      const isJoint =
        !startsWord && LATIN.test(text.charAt(start)) && wordStarts.indexOf(true, start) < end;
      if (isJoint || (wholeWord && !(startsWord && endsWord))) {
        continue;
      }
      const position = startsWord
        ? endsWord
          ? WHOLE_WORD
          : WORD_START
        : endsWord
          ? WORD_END
          : INSIDE_WORD;
      const label = startsWord && labelEnds.has(end) ? LABEL : 1;
      best = Math.max(best, (FIELDS[field]?.weight ?? 0) * position * label);
      count += 1;
    }
    return best * (1 + REPETITION * Math.min(Math.max(count - 1, 0), REPETITIONS));
  }
}

/** @returns the numbers that both lists have; both are in ascending order. */
function intersect(a: number[], b: number[]): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) {
      both.push(x);
    }
    i += x <= y ? 1 : 0;
    j += y <= x ? 1 : 0;
  }
  return both;
}

function createDocument(parts: string[]): Document {
  const document: Document = {text: '', wordStarts: [], labelEnds: new Set(), fieldEnds: []};
  for (const part of parts) {
    const {text, wordStarts, ends} = foldText(part);
    const start = document.text.length;
    for (const [index, end] of ends.entries()) {
      if (/^[:：]/.test(part.charAt(end))) {
        document.labelEnds.add(start + index + 1);
      }
    }
    document.text += `${text}${SEPARATOR}`;
    document.wordStarts.push(...wordStarts, true);
    document.fieldEnds.push(document.text.length);
  }
  return document;
}

function prepareText(text: string): OwnText {
  return {letters: collapse(text), signs: compact(normalize(text))};
}

/** @returns a number for one character of a text, or for it and the next. */
function pairKey(text: string, index: number, length: number): number {
  return text.charCodeAt(index) * 0x10000 + (length > 1 ? text.charCodeAt(index + 1) || 0 : 0);
}

function collapse(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}
