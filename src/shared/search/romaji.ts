import {toHiragana} from './text';

/** The syllables of the kana table by their consonant, in the order of the vowels. */
const ROWS: Record<string, string> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  y: 'や　ゆ　よ',
  r: 'らりるれろ',
  w: 'わゐ　ゑを',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};

const VOWELS = 'aiueo';
const SYLLABLES = new Map(
  Object.entries(ROWS).flatMap(([consonant, row]) =>
    Array.from(row).map((kana, index) => [kana, `${consonant}${VOWELS[index] ?? ''}`] as const),
  ),
);
SYLLABLES.set('ん', 'n').set('ゔ', 'bu').set('っ', '').set('ー', '');

const SMALL = new Map(
  Array.from('ぁぃぅぇぉゃゅょゎ').map((kana, index) => [
    kana,
    ['a', 'i', 'u', 'e', 'o', 'ya', 'yu', 'yo', 'wa'][index] ?? '',
  ]),
);

/** How one sound is typed in several ways, and the one way that stands for all; applied in order. */
const SPELLINGS: [RegExp, string][] = [
  [/[xl]ts?u/g, ''],
  [/nn?'/g, 'n'],
  [/sh(?=[aueo])/g, 'sy'],
  [/sh/g, 's'],
  [/tch/g, 'ch'],
  [/c[hy](?=[aueo])/g, 'ty'],
  [/ch/g, 't'],
  [/ts/g, 't'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/jy?(?=[aueo])/g, 'zy'],
  [/j/g, 'z'],
  [/d(?=[iu]|y)/g, 'z'],
  [/f/g, 'h'],
  [/v/g, 'b'],
  [/l/g, 'r'],
  [/[cq]/g, 'k'],
  [/wo/g, 'o'],
  [/m(?=[bpm])/g, 'n'],
  [/[-ー]/g, ''],
  [/ou/g, 'o'],
  [/ei/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/**
 * Writes kana, romaji, or kana that end in the letters of a syllable not yet complete (かんs), as one
 * key for the sound: Kunrei romanization without long vowels and doubled consonants. A text that
 * begins another gives a key that begins the other's, so that a word is found while it is typed.
 * The typed forms are those of JIS X 4063:2000 (keystrokes for kana) and Hepburn.
 *
 * @returns undefined if the text cannot be read so
 */
export function soundKey(text: string): string | undefined {
  let romaji = '';
  for (const kana of toHiragana(text.toLowerCase())) {
    const syllable = SYLLABLES.get(kana);
    const small = SMALL.get(kana);
    if (syllable !== undefined) {
      romaji += syllable;
    } else if (small !== undefined) {
      // A small kana takes the vowel's place: き + ゃ = kya, て + ぃ = ti, ち + ぇ = tye.
      romaji =
        romaji.replace(/([stz])i$/, '$1y').replace(small.length === 1 ? /[aiueo]$/ : /i$|y$/, '') +
        small;
    } else if (/[a-z'-]/.test(kana)) {
      romaji += kana;
    } else {
      return undefined;
    }
  }
  const key = SPELLINGS.reduce((spelling, [from, to]) => spelling.replace(from, to), romaji);
  return /^(?:[kstnhmrgzbpdyw]?y?[aiueo]|n)*(?:[kstnhmrgzbpdyw]y?)?$/.test(key) ? key : undefined;
}
