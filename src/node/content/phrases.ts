import {loadDefaultJapaneseParser} from 'budoux';
import type {Phrases} from '../../shared/phrases';
import {required} from '../../shared/required';
import {remember} from '../memory';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** WebKit does not break there by itself where words are kept whole. */
const BEFORE_BRACKET = /(?<=.)(?=（)/u;
const phraseParser = loadDefaultJapaneseParser();
const wordSegmenter = new Intl.Segmenter('ja', {granularity: 'word'});

/**
 * Splits Japanese text where a line may break without tearing a phrase (文節). Phrases come from
 * BudouX (https://github.com/google/budoux); a boundary that lies inside a word by ICU's
 * dictionary is dropped, since BudouX alone tears words such as なぜ. A bracket （ begins a phrase.
 * Other text without Japanese comes back whole: its blanks suffice.
 *
 * @returns the phrases; joined they are the text again
 */
export const splitPhrases = remember('phrases', (text: string): Phrases => {
  if (!JAPANESE.test(text)) {
    return text.split(BEFORE_BRACKET);
  }
  const wordStarts = new Set(Array.from(wordSegmenter.segment(text), ({index}) => index));
  const phrases: string[] = [];
  let position = 0;
  for (const phrase of phraseParser.parse(text)) {
    if (position === 0 || wordStarts.has(position)) {
      phrases.push(phrase);
    } else {
      phrases.push(`${required(phrases.pop(), 'phrase before')}${phrase}`);
    }
    position += phrase.length;
  }
  return phrases.flatMap((phrase) => phrase.split(BEFORE_BRACKET));
});
