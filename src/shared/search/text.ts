import {required} from '../required';
import type {Range} from './hit';

/** What a character is written in; `latin` stands for every script but the Japanese, and digits. */
export type Script = 'han' | 'hiragana' | 'katakana' | 'latin' | 'other';

/** A text in the form in which texts are compared. */
export type FoldedText = {
  text: string;
  /** For each character of it, where its origin starts and ends in the original. */
  starts: number[];
  ends: number[];
  /** For each character of it, whether a word begins there: after a gap or another script. */
  wordStarts: boolean[];
};

// The vowels that loan words write small or large (ウィ, ウイ), and kana that sound alike.
const KANA_FROM = 'ぁぃぅぇぉゎゔぢづヵヶ';
const KANA_TO = 'あいうえおわぶじずかけ';

// Characters as printed before and after the reform of 1946, as far as they stand in words of work.
const OLD_HAN = '應驗對會經學實發變權關廣團圖聲處總續營點當專傳濟讀畫擴據斷舊縣繼險檢價邊假氣濱國';
const NEW_HAN = '応験対会経学実発変権関広団図声処総続営点当専伝済読画拡拠断旧県継険検価辺仮気浜国';

const HAN_DIGITS = '〇一二三四五六七八九';

const FOLDS = new Map([
  ...Array.from(OLD_HAN, (old, index) => [old, NEW_HAN.charAt(index)] as const),
  ...Array.from(KANA_FROM, (kana, index) => [kana, KANA_TO.charAt(index)] as const),
  ...Array.from(HAN_DIGITS, (digit, index) => [digit, String(index)] as const),
]);

const KATAKANA_TO_HIRAGANA = 0x60;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** @returns the script of a normalized character. */
export function scriptOf(character: string): Script {
  if (/[\p{Script=Han}々〆]/u.test(character)) {
    return 'han';
  }
  if (/[\u3041-\u309f]/.test(character)) {
    return 'hiragana';
  }
  if (/[\u30a1-\u30fa\u30fc-\u30ff]/.test(character)) {
    return 'katakana';
  }
  return LETTER.test(character) ? 'latin' : 'other';
}

/** @returns half-width kana, full-width letters and digits as their usual forms, in lower case. */
export function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** @returns katakana as hiragana; all else as it is. */
export function toHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA),
  );
}

/** What a character becomes when it is folded. */
type FoldedCharacter = {
  letters: string;
  script: Script;
  isLong: boolean;
  isUpper: boolean;
  isLower: boolean;
};

/** What belongs to the character before it: marks (ﾀﾞ, が) and the second half of a surrogate pair. */
const CONTINUATION = /[\u3099\u309a\uff9e\uff9f\p{M}\udc00-\udfff]/u;

const foldedCharacters = new Map<string, FoldedCharacter[]>();

/** @returns what a character with its marks becomes; a character may stand for several (㌔, ①). */
function foldCharacter(cluster: string): FoldedCharacter[] {
  let folded = foldedCharacters.get(cluster);
  if (!folded) {
    folded = Array.from(cluster.normalize('NFKC')).map((character) => {
      const lower = character.toLowerCase();
      const script = scriptOf(lower);
      const hiragana = toHiragana(lower);
      return {
        letters: script === 'other' || lower === 'ー' ? '' : (FOLDS.get(hiragana) ?? hiragana),
        script,
        isLong: lower === 'ー',
        isUpper: character !== lower,
        isLower: character === lower && script === 'latin',
      };
    });
    foldedCharacters.set(cluster, folded);
  }
  return folded;
}

/**
 * Folds away what a reader may type one way or the other: width, case, blanks and punctuation inside
 * names, long vowel marks, katakana and hiragana, small and large vowels, old and new Han
 * characters, Han and Arabic digits.
 */
export function foldText(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const wordStarts: boolean[] = [];
  let text = '';
  let previous: Script = 'other';
  let wasLower = false;
  for (let start = 0, end = 0; start < original.length; start = end) {
    do {
      end += 1;
    } while (CONTINUATION.test(original.charAt(end)));
    const cluster = original.slice(start, end);
    for (const {letters, script, isLong, isUpper, isLower} of foldCharacter(cluster)) {
      if (isLong && previous !== 'other') {
        // It lengthens what stands before it, which then ends after it.
        ends[ends.length - 1] = end;
      } else {
        for (let letter = 0; letter < letters.length; letter += 1) {
          starts.push(start);
          ends.push(end);
          // “PromQL”, “GitHub”: a capital begins a word of its own.
          wordStarts.push(
            letter === 0 && (script !== previous || script === 'han' || (isUpper && wasLower)),
          );
        }
        text += letters;
        previous = script;
        wasLower = isLower;
      }
    }
  }
  return {text, starts, ends, wordStarts};
}

/** @returns the folded form of a term; see {@link foldText}. */
export function fold(term: string): string {
  return foldText(term).text;
}

/** @returns where a folded range stands in the original. */
export function unfoldRange({starts, ends}: FoldedText, start: number, end: number): Range {
  const from = required(starts[start], `character ${start}`);
  return [from, required(ends[end - 1], `character ${end - 1}`) - from];
}

/** @returns a folded wording that is looked for only as a word of its own; folding leaves no blanks */
export function asWord(wording: string): string {
  return `${wording} `;
}

/**
 * @param wording - folded; see also {@link asWord}
 * @returns where it stands in a folded text, start and end: from the start of a word on, over the next
 * words, too, or inside one word, but never from inside a word over its end: “SLO” in “dashboards Log”
 */
export function findWording(folded: FoldedText, wording: string): [start: number, end: number][] {
  const letters = wording.trimEnd();
  const found: [number, number][] = [];
  for (
    let start = letters === '' ? -1 : folded.text.indexOf(letters);
    start >= 0;
    start = folded.text.indexOf(letters, start + 1)
  ) {
    const end = start + letters.length;
    if (letters === wording ? isPart(folded, start, end) : isWhole(folded, start, end)) {
      found.push([start, end]);
    }
  }
  return found;
}

function isWhole({wordStarts}: FoldedText, start: number, end: number): boolean {
  return wordStarts[start] === true && wordStarts[end] !== false;
}

function isPart({text, wordStarts}: FoldedText, start: number, end: number): boolean {
  const nextWord = wordStarts.indexOf(true, start + 1);
  if (nextWord < 0 || nextWord >= end) {
    return true;
  }
  // “build skills” has no “builds”.
  const endsInNextWord = text[end - 1] === 's' && wordStarts[end - 1] && wordStarts[end] === false;
  return wordStarts[start] === true && !endsInNextWord;
}
