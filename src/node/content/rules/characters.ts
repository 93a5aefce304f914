import {anywhere, outsideCode, type Rule} from './page';

/**
 * Characters that no keyboard gives and no reader sees: controls, zero-width, soft hyphens, and �; but not
 * what joins emoji.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00a0\u00ad\u200b\u200c\u200e\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufffc\ufffd]|(?<!\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d/gu;

function name(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What no one means to write. */
export const characterRules: Rule[] = [
  anywhere(
    'no-invisible-character',
    INVISIBLE,
    (found) =>
      `here is the invisible or broken character ${name(found)} → delete it, and write a blank if one is meant.`,
  ),
  outsideCode(
    'no-half-width-kana',
    /[\uff61-\uff9f]+/g,
    (found) => `“${found}” is half-width kana → write “${found.normalize('NFKC')}”.`,
  ),
  outsideCode(
    'no-split-letter',
    /.[\u0300-\u036f\u3099\u309a]+/gu,
    (found) =>
      `“${found}” is made of a letter and a mark → write it as one letter, “${found.normalize('NFC')}”.`,
  ),
];
