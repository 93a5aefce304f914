import type {Corpus} from './corpus';
import type {Dictionary} from './dictionary';
import {findKeys} from './keys';
import {soundKey} from './romaji';
import {slipsBetween} from './slips';
import {asWord, fold, scriptOf} from './text';

/** What is known of a language: its texts, and what words mean. */
export type Knowledge = {corpus: Corpus; dictionary: Dictionary; ways: Ways};

/** A word of a query, as it is typed and folded, and whether it may be typed further. */
export type Word = {typed: string; folded: string; isUnfinished: boolean};

/** A way in which a word may be meant. */
type Way = {
  name: string;
  /** How sure we are then that its wordings are meant, from 0 to 1: the word itself. */
  certainty: number;
  /** @returns folded wordings, as `findWording` takes them; those that stand in no text do no harm */
  find: (word: Word, knowledge: Knowledge) => string[];
};

/** Ways in stages: one is tried where nothing that those before it find stands in the texts. */
export type Ways = readonly (readonly Way[])[];

/**
 * All ways, exact over analysed over equivalent over reading over slip. Expansion terms weigh less than
 * the reader's own, after Rocchio (1971).
 */
export const WAYS: Ways = [
  [
    {name: 'inflections', certainty: 0.9, find: findInflections},
    {
      name: 'equivalents',
      certainty: 0.82,
      find: (word, {dictionary}) => namesOf(word).flatMap((name) => dictionary.equivalentsOf(name)),
    },
    {
      name: 'related matters',
      certainty: 0.7,
      find: (word, {dictionary}) => namesOf(word).flatMap((name) => dictionary.relatedTo(name)),
    },
  ],
  [
    {
      name: 'readings',
      certainty: 0.55,
      find: ({typed, isUnfinished}, knowledge) => readAloud(typed, knowledge, isUnfinished),
    },
    {
      name: 'wrong conversions',
      certainty: 0.55,
      find: ({folded}, {dictionary}) => dictionary.homophonesOf(folded),
    },
    {name: 'names, spoken or begun', certainty: 0.55, find: findNames},
    {name: 'slips', certainty: 0.4, find: ({typed}, {corpus}) => findSlips(typed, corpus)},
  ],
  [
    {name: 'slips in names', certainty: 0.4, find: findSlipsInNames},
    {
      name: 'keys of another input method',
      certainty: 0.4,
      find: ({typed}, knowledge) => findMistyped(typed, knowledge).map(asWord),
    },
  ],
];

function isLatin(folded: string): boolean {
  return /^[a-z0-9]+$/.test(folded);
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s$/, '');
}

/** @returns the forms under which the dictionary may have an English word */
export function baseForms(word: string): string[] {
  return [
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/(?:ing|ed)$/, ''),
    word.replace(/(?:ing|ed)$/, 'e'),
    word.replace(/(.)\1(?:ing|ed)$/, '$1'),
  ].filter((form) => form !== word && form.length > 2);
}

function findInflections({typed, folded}: Word, {corpus}: Knowledge): string[] {
  return isLatin(folded)
    ? corpus
        .formsOf(withoutPossessive(typed))
        .map(fold)
        .filter((form) => form !== folded)
        .map(asWord)
    : [];
}

/** @returns what the dictionary may have instead of a word, folded */
function namesOf({typed, folded}: Word): string[] {
  const bare = withoutPossessive(typed);
  return isLatin(folded) ? [folded, ...[bare, ...baseForms(bare)].map(fold)] : [folded];
}

/** A word must have so many letters to be taken for the beginning of a name. */
const BEGINNING_LENGTH = {latin: 4, kana: 3} as const;

/** @returns what the names mean that a word spells aloud, or begins */
function findNames({folded, isUnfinished}: Word, {dictionary}: Knowledge): string[] {
  const isBeginning =
    isUnfinished && folded.length >= BEGINNING_LENGTH[isLatin(folded) ? 'latin' : 'kana'];
  return dictionary.meaningsWhere((name) =>
    isBeginning ? name.startsWith(folded) : name === folded,
  );
}

/** A word must have so many letters to be taken for another with a slip, or for the start of one. */
const SLIP_LENGTH = 4;
const LATIN_PART_LENGTH = 7;
/** In words shorter than this the first letter is hardly ever the wrong one. */
const SURE_START_LENGTH = 8;

/** @returns the words of the texts, and parts of compounds, that a word with one slip may be */
function findSlips(word: string, corpus: Corpus): string[] {
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

/** Names in one script that are long enough to be told with a slip in them, folded. */
const LONG_NAME = /^(?:[a-z0-9]{6,}|[\u3041-\u309f]{5,})$/;

function findSlipsInNames({folded}: Word, {dictionary}: Knowledge): string[] {
  return LONG_NAME.test(folded)
    ? dictionary.meaningsWhere((name) => LONG_NAME.test(name) && slipsBetween(folded, name, 1) <= 1)
    : [];
}

/** Kana, with Latin letters among them or without, as an input method leaves them. */
const KANA = /^[a-z]*[\u3041-\u309fー][\u3041-\u309fーa-z]*$/;

/** @returns the Latin words of the texts that were typed with an input method for kana left on */
export function findMistyped(word: string, knowledge: Knowledge): string[] {
  if (!KANA.test(word) || readAloud(word, knowledge).length > 0) {
    return [];
  }
  const kana = fold(word);
  const typed = knowledge.dictionary.wordTypedAs(kana);
  return typed === undefined ? findSlips(findKeys(kana), knowledge.corpus) : [typed];
}

/** What the first consonant of a word may become inside a compound, by the other: 箱, 返却箱. */
const VOICELESS: Partial<Record<string, string[]>> = {
  b: ['h'],
  d: ['t'],
  g: ['k'],
  p: ['h'],
  z: ['s', 't'],
};

/** @returns the wordings of the texts that sound like a word, complete or still being typed */
export function readAloud(
  word: string,
  {corpus, dictionary}: Knowledge,
  isUnfinished = true,
): string[] {
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
    const [first = '', ...others] = rest;
    const starts = [first, ...((before && VOICELESS[first]) || [])];
    for (let end = 2; end <= rest.length; end += 1) {
      const sounds = starts.map((letter) => `${letter}${others.slice(0, end - 1).join('')}`);
      for (const next of sounds.flatMap((sound) => dictionary.wordsSounding(sound))) {
        if (corpus.has(before + next)) {
          read(start + end, before + next);
        }
      }
    }
    if (isUnfinished && (rest.length >= 3 || before !== '')) {
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
