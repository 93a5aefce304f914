import {asWord, fold} from './text';
import type {Knowledge, Word} from './ways';

/** A wording to look for, as `findWording` takes it, and how sure we are that it is meant. */
type Wording = {text: string; certainty: number};

/** Something that the reader looks for, in any of its wordings. */
export type Term = {
  /** As it is typed. */
  typed: string;
  wordings: Wording[];
  /** Whether it was found as something else than it says: a reading, a slip. */
  isReadAnew: boolean;
  /** What it counts beside the weight that it has by its rarity: a term that says little counts less. */
  emphasis: number;
};

/** Ties the words of a name together; folding takes it out again. */
export const TIE = '_';

/** Emphasis of a name of several words that is known. */
const NAME = 2;
/** Emphasis of a term that stands nowhere: it may be padding. */
const UNKNOWN = 0.4;
/** The same of a word that a Japanese query has as names are written: it hardly is, a Latin one never. */
const UNKNOWN_NAMES = [
  {form: /^[a-z][a-z0-9]+$/, emphasis: 2.5},
  {form: /^[\u30a1-\u30faー]{3,}$/, emphasis: 1},
  {form: /^\p{Script=Han}{2,}$/u, emphasis: 0.7},
];

/** Latin words so short stand alone, but for one that may be typed further. */
const SHORT = /^[a-z0-9]{1,2}$/;

/**
 * @param typed - a word of the query
 * @param isUnfinished - whether it may be typed further
 * @param isJapanese - whether the query is
 * @returns the term that the word stands for, in all wordings that it may have
 */
export function createTerm(
  typed: string,
  knowledge: Knowledge,
  {isUnfinished, isJapanese}: {isUnfinished: boolean; isJapanese: boolean},
): Term {
  const {corpus, ways} = knowledge;
  const word: Word = {typed, folded: fold(typed), isUnfinished};
  const isShort = SHORT.test(word.folded);
  const wordings = new Map([[isShort && !isUnfinished ? asWord(word.folded) : word.folded, 1]]);
  const isFound = (): boolean => [...wordings.keys()].some((text) => corpus.has(text));
  let isReadAnew = false;
  for (const [index, stage] of ways.entries()) {
    if (index > 0 && isFound()) {
      break;
    }
    isReadAnew = index > 0;
    for (const {certainty, find} of stage) {
      for (const text of find(word, knowledge)) {
        wordings.set(text, Math.max(certainty, wordings.get(text) ?? 0));
      }
    }
  }
  const name = isJapanese ? UNKNOWN_NAMES.find(({form}) => form.test(typed)) : undefined;
  const unknown = name?.emphasis ?? UNKNOWN;
  return {
    typed,
    wordings: Array.from(wordings, ([text, certainty]) => ({text, certainty})),
    isReadAnew: isReadAnew && isFound(),
    emphasis: !isFound() ? unknown : typed.includes(TIE) ? NAME : 1,
  };
}

/** @returns the term that stands for a text as it is, however it is written */
export function createLiteralTerm(text: string): Term {
  return {
    typed: text,
    wordings: [{text: fold(text), certainty: 1}],
    isReadAnew: false,
    emphasis: 1,
  };
}
