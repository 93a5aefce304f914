import type {Corpus} from './corpus';
import type {Dictionary} from './dictionary';
import {findKeys} from './keys';
import {soundKey} from './romaji';
import {slipsBetween} from './slips';
import {asWord, fold, scriptOf} from './text';

/** What is known of a language: its texts, and what words mean. */
export type Knowledge = {corpus: Corpus; dictionary: Dictionary};

/**
 * How sure we are that a wording is what the reader means: exact over analysed over equivalent over
 * reading over slip. Expansion terms weigh less than the reader's own, after Rocchio (1971).
 */
export const CERTAINTY = {
  exact: 1,
  inflected: 0.9,
  equivalent: 0.82,
  mended: 0.6,
  beginning: 0.55,
  reading: 0.55,
  slip: 0.4,
} as const;

/** A wording to look for, as `findWording` takes it. */
type Wording = {text: string; certainty: number};

/** Something that the reader looks for, in any of its wordings. */
export type Term = {
  wordings: Wording[];
  /** What it counts beside the weight that it has by its rarity: a term that says little counts less. */
  emphasis: number;
};

/** Emphasis of a term that stands nowhere: it may be padding. */
const UNKNOWN = 0.15;
/** The same of a word that a Japanese query has as names are written: it hardly is, a Latin one never. */
const UNKNOWN_NAMES = [
  {form: /^[a-z][a-z0-9]+$/, emphasis: 2.5},
  {form: /^[\u30a1-\u30faー]{3,}$/, emphasis: 0.7},
];

/**
 * @param isJapanese - whether the query is
 * @returns a term that stands as one word in the query, in all wordings that it may have
 */
export function createTerm(
  word: string,
  {corpus, dictionary}: Knowledge,
  isJapanese: boolean,
): Term {
  const folded = fold(word);
  const wordings: Wording[] = [{text: folded, certainty: CERTAINTY.exact}];
  const add = (texts: string[], certainty: number): void => {
    for (const text of texts) {
      if (!wordings.some((wording) => wording.text === text)) {
        wordings.push({text, certainty});
      }
    }
  };
  const isLatin = /^[a-z0-9]+$/.test(folded);
  if (isLatin) {
    const bare = word.replace(/['’]s$/, '');
    const forms = corpus.formsOf(bare).map(fold);
    add(forms.filter((form) => form !== folded).map(asWord), CERTAINTY.inflected);
    for (const form of baseForms(bare)) {
      add(dictionary.equivalentsOf(fold(form)), CERTAINTY.equivalent);
    }
  }
  add(dictionary.equivalentsOf(folded), CERTAINTY.equivalent);
  const spoken = dictionary.wordSpokenAs(folded);
  add(spoken === undefined ? [] : [asWord(spoken)], CERTAINTY.reading);
  const found = (): boolean => wordings.some(({text}) => corpus.has(text));
  if (!isLatin || !found()) {
    add(readAloud(word, {corpus, dictionary}), CERTAINTY.reading);
  }
  if (!found()) {
    add(dictionary.homophonesOf(folded), CERTAINTY.reading);
    if (folded.length >= BEGINNING_LENGTH[isLatin ? 'latin' : 'kana']) {
      add(dictionary.equivalentsBeginning(folded), CERTAINTY.beginning);
    }
    add(closeWords(word, corpus), CERTAINTY.slip);
  }
  if (!found()) {
    add(findMistyped(word, {corpus, dictionary}).map(asWord), CERTAINTY.slip);
  }
  const name = isJapanese ? UNKNOWN_NAMES.find(({form}) => form.test(word)) : undefined;
  return {wordings, emphasis: found() ? 1 : (name?.emphasis ?? UNKNOWN)};
}

/** Kana, with Latin letters among them or without, as an input method leaves them. */
const KANA = /^[a-z]*[\u3041-\u309fー][\u3041-\u309fーa-z]*$/;

/** @returns the Latin words of the texts that were typed with an input method for kana left on. */
export function findMistyped(word: string, {corpus, dictionary}: Knowledge): string[] {
  if (!KANA.test(word) || readAloud(word, {corpus, dictionary}).length > 0) {
    return [];
  }
  const kana = fold(word);
  const typed = dictionary.wordTypedAs(kana);
  return typed === undefined ? closeWords(findKeys(kana), corpus) : [typed];
}

/** @returns the forms under which the dictionary may have an English word. */
export function baseForms(word: string): string[] {
  return [
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/(?:ing|ed)$/, ''),
    word.replace(/(?:ing|ed)$/, 'e'),
    word.replace(/(.)\1(?:ing|ed)$/, '$1'),
  ].filter((form) => form !== word && form.length > 2);
}

/** A term must have so many letters to be taken for the beginning of a longer one. */
const BEGINNING_LENGTH = {latin: 4, kana: 3} as const;

/** A word must have so many letters to be taken for another with a slip, or for the start of one. */
const SLIP_LENGTH = 4;
const LATIN_PART_LENGTH = 7;
/** In words shorter than this the first letter is hardly ever the wrong one. */
const SURE_START_LENGTH = 6;

/** @returns the words of the texts, and parts of compounds, that a word with one slip may be. */
function closeWords(word: string, corpus: Corpus): string[] {
  const script = scriptOf(word.charAt(0));
  if (word.length < SLIP_LENGTH || !(script === 'latin' || script === 'katakana')) {
    return [];
  }
  const isClose = (other: string): boolean =>
    other.length >= SLIP_LENGTH &&
    (word.length >= SURE_START_LENGTH || other.startsWith(word.charAt(0))) &&
    slipsBetween(word, other, 1) <= 1;
  return [...corpus.words[script]].flatMap((other) => {
    if (isClose(other)) {
      return fold(other);
    }
    if (other.length < word.length || (script === 'latin' && word.length < LATIN_PART_LENGTH)) {
      return [];
    }
    // A Latin word may still be typed; a katakana compound has words anywhere.
    const starts = script === 'katakana' ? other.length - word.length + 2 : 1;
    for (let start = 0; start < starts; start += 1) {
      const part = [word.length, word.length - 1, word.length + 1]
        .map((length) => other.slice(start, start + length))
        .find(isClose);
      if (part) {
        return fold(part);
      }
    }
    return [];
  });
}

/** @returns the wordings of the texts that sound like a word, complete or still being typed. */
export function readAloud(word: string, {corpus, dictionary}: Knowledge): string[] {
  const isKana = /^[\u3041-\u30ffー]+[a-z]{0,3}$/.test(word);
  if (!isKana && !/^[a-z'-]{3,}$/.test(word)) {
    return [];
  }
  const key = soundKey(word);
  if (key === undefined || key.length < 3) {
    return [];
  }
  const wordings: string[] = [];
  const read = (start: number, before: string): void => {
    const rest = key.slice(start);
    if (rest === '') {
      wordings.push(before);
      return;
    }
    for (let end = start + 2; end <= key.length; end += 1) {
      for (const next of dictionary.wordsSounding(key.slice(start, end))) {
        if (corpus.has(before + next)) {
          read(end, before + next);
        }
      }
    }
    if (rest.length >= 3 || before !== '') {
      for (const next of dictionary.wordsBeginning(rest)) {
        if (corpus.has(before + next)) {
          wordings.push(before + next);
        }
      }
    }
  };
  read(0, '');
  return wordings;
}
