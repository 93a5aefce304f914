import {required} from '../../src/shared/required';
import {answersOf, languages, nth, type Language, type Site} from './site';

// Words to search for, read from the content of the site under test.

/** A word, and the only answer whose text has it. */
export type UniqueWord = {word: string; slug: string; id: string};

/** A word that no answer has in any spelling. */
export const NOTHING = 'zzzqqq';

const LATIN_WORD = /(?<![\w-])[A-Z][A-Za-z]+(?![\w-])/g;
const HAN_PAIR = /(?<!\p{Script=Han})\p{Script=Han}{2}(?!\p{Script=Han})/gu;

type Text = {id: string; slug: string; text: string};

function textsOf(site: Site, language: Language): Text[] {
  return answersOf(site, language).map(({id, slug, question, text}) => ({
    id,
    slug,
    text: `${question} ${text}`,
  }));
}

function holders(texts: Text[], word: string): Text[] {
  return texts.filter(({text}) => text.toLowerCase().includes(word.toLowerCase()));
}

/** @returns the words that match, each once, the longest first */
function wordsIn(texts: Text[], pattern: RegExp): string[] {
  const words = new Set(texts.flatMap(({text}) => text.match(pattern) ?? []));
  return [...words].sort((a, b) => b.length - a.length);
}

/**
 * @returns for each answer that has one, the longest Latin word that it alone has, the same in both
 * languages; the longest first
 */
export function uniqueWords(site: Site): UniqueWord[] {
  const [japanese, english] = languages.map((language) => textsOf(site, language));
  const found = new Map<string, UniqueWord>();
  for (const word of wordsIn(english ?? [], LATIN_WORD)) {
    const [[holder, ...others], translations] = [
      holders(english ?? [], word),
      holders(japanese ?? [], word),
    ];
    const isUnique = others.length === 0 && translations.length === 1;
    if (holder && isUnique && translations[0]?.id === holder.id && !found.has(holder.id)) {
      found.set(holder.id, {word, slug: holder.slug, id: holder.id});
    }
  }
  return [...found.values()];
}

/** @returns the Latin word that most answers have in both languages */
export function commonWord(site: Site): string {
  const texts = languages.map((language) => textsOf(site, language));
  const frequency = (word: string): number =>
    Math.min(...texts.map((ofLanguage) => holders(ofLanguage, word).length));
  return nth(
    wordsIn(texts.flat(), LATIN_WORD).sort((a, b) => frequency(b) - frequency(a)),
    0,
  );
}

/** @returns a Latin word that several answers of one section have, and the first of them */
export function sharedWord(site: Site, language: Language): UniqueWord {
  const texts = textsOf(site, language);
  const found = wordsIn(texts, LATIN_WORD).flatMap((word) =>
    holders(texts, word)
      .filter(({slug}, index, all) => all[index + 1]?.slug === slug)
      .map(({slug, id}) => ({word, slug, id})),
  );
  return nth(found, 0);
}

/** @returns a word of two Han characters that one Japanese answer alone has */
export function hanWord(site: Site): UniqueWord {
  const texts = textsOf(site, 'ja');
  const word = required(
    wordsIn(texts, HAN_PAIR).find((candidate) => holders(texts, candidate).length === 1),
    'word of two Han characters that one answer alone has',
  );
  const {slug, id} = nth(holders(texts, word), 0);
  return {word, slug, id};
}

/** @returns a word with one letter typed twice: it is read as the word */
export function stutter(word: string): string {
  return word.replace(/(?<=^..)./, '$&$&');
}

/** @returns a word with two wrong letters: too far from it to be taken for it, near enough to ask */
export function misspell(word: string): string {
  return `${word.slice(0, 3)}xq${word.slice(5)}`;
}
