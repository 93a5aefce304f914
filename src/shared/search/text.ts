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

// Characters as printed before and after the reform of 1946, as far as they stand in words of work.
const OLD_HAN =
  '應驗對會經學實發變權關廣團圖聲處總續營點當專傳濟讀畫擴據斷舊縣繼續險檢價邊假氣濱國';
const NEW_HAN =
  '応験対会経学実発変権関広団図声処総続営点当専伝済読画拡拠断旧県継続険検価辺仮気浜国';

// The vowels that loan words write small or large (ウィ, ウイ), and kana that sound alike.
const KANA_FROM = 'ぁぃぅぇぉゎゔぢづヵヶ';
const KANA_TO = 'あいうえおわぶじずかけ';

const HAN_DIGITS = '〇一二三四五六七八九';

const FOLDED = Array.from(`${NEW_HAN}${KANA_TO}0123456789`);
const FOLDS = new Map(
  Array.from(`${OLD_HAN}${KANA_FROM}${HAN_DIGITS}`).map((from, index) => [
    from,
    FOLDED[index] ?? from,
  ]),
);

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

const FIRST_MARK = 0x300;
const LAST_KANA_MARK = 0x309a;
const FIRST_RARE = 0xa000;
/** Marks that belong to the character before them: ﾀﾞ, が. */
const MARK = /[\u3099\u309a\uff9e\uff9f\p{M}]/u;

/** Whether a mark stands there; asked of every character, so the common ones are passed by. */
function isMark(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (
    code >= FIRST_MARK &&
    !(code > LAST_KANA_MARK && code < FIRST_RARE) &&
    MARK.test(text.charAt(index))
  );
}

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
 * names, long vowel marks, katakana and hiragana, small and large vowels, old and new Han characters,
 * Han and Arabic digits.
 */
export function foldText(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const wordStarts: boolean[] = [];
  let text = '';
  let previous: Script = 'other';
  let wasLower = false;
  for (let index = 0; index < original.length;) {
    let end = index + ((original.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
    while (end < original.length && isMark(original, end)) {
      end += 1;
    }
    for (const {letters, script, isLong, isUpper, isLower} of foldCharacter(
      original.slice(index, end),
    )) {
      if (isLong && previous !== 'other') {
        // It lengthens what stands before it, which then ends after it.
        ends[ends.length - 1] = end;
      } else {
        for (let letter = 0; letter < letters.length; letter += 1) {
          starts.push(index);
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
    index = end;
  }
  return {text, starts, ends, wordStarts};
}

/** @returns the folded form of a term; see {@link foldText}. */
export function fold(term: string): string {
  return foldText(term).text;
}

/** @returns where a folded range stands in the original. */
export function unfoldRange({starts, ends}: FoldedText, start: number, length: number): Range {
  const from = starts[start] ?? 0;
  return [from, (ends[start + length - 1] ?? from) - from];
}
