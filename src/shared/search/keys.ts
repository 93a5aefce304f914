import {fold} from './text';

/** Syllables by the letters before their vowel, in the order of the vowels; a blank is none. */
const SYLLABLES: Record<string, string> = {
  '': 'あ い う え お',
  k: 'か き く け こ',
  c: 'か し く せ こ',
  s: 'さ し す せ そ',
  t: 'た ち つ て と',
  n: 'な に ぬ ね の',
  h: 'は ひ ふ へ ほ',
  f: 'ふぁ ふぃ ふ ふぇ ふぉ',
  m: 'ま み む め も',
  y: 'や い ゆ いぇ よ',
  r: 'ら り る れ ろ',
  w: 'わ うぃ う うぇ を',
  q: 'くぁ くぃ く くぇ くぉ',
  g: 'が ぎ ぐ げ ご',
  z: 'ざ じ ず ぜ ぞ',
  j: 'じゃ じ じゅ じぇ じょ',
  d: 'だ ぢ づ で ど',
  b: 'ば び ぶ べ ぼ',
  p: 'ぱ ぴ ぷ ぺ ぽ',
  v: 'ゔぁ ゔぃ ゔ ゔぇ ゔぉ',
  l: 'ぁ ぃ ぅ ぇ ぉ',
  x: 'ぁ ぃ ぅ ぇ ぉ',
  sh: 'しゃ し しゅ しぇ しょ',
  ch: 'ちゃ ち ちゅ ちぇ ちょ',
  ts: 'つぁ つぃ つ つぇ つぉ',
  th: 'てゃ てぃ てゅ てぇ てょ',
  dh: 'でゃ でぃ でゅ でぇ でょ',
  wh: 'うぁ うぃ う うぇ うぉ',
};
const WITH_Y: Record<string, string> = {
  k: 'き',
  s: 'し',
  t: 'ち',
  c: 'ち',
  n: 'に',
  h: 'ひ',
  f: 'ふ',
  m: 'み',
  r: 'り',
  g: 'ぎ',
  z: 'じ',
  j: 'じ',
  d: 'ぢ',
  b: 'び',
  p: 'ぴ',
  v: 'ゔ',
};

const KANA = new Map([
  ...Object.entries(SYLLABLES).flatMap(([letters, row]) =>
    row.split(' ').map((kana, index) => [`${letters}${'aiueo'.charAt(index)}`, kana] as const),
  ),
  ...Object.entries(WITH_Y).flatMap(([letter, kana]) =>
    Array.from(
      'ゃぃゅぇょ',
      (small, index) => [`${letter}y${'aiueo'.charAt(index)}`, `${kana}${small}`] as const,
    ),
  ),
]);

const SYLLABLE = new RegExp(
  `nn|n(?=[^aiueoyn])|([^aiueon])(?=\\1)|${[...KANA.keys()].sort((a, b) => b.length - a.length).join('|')}`,
  'g',
);

/**
 * @param word - in Latin letters, in lower case
 * @returns what an input method for kana makes of the same keys, folded: てっらふぉrm of “terraform”;
 * letters that make no syllable stay. The keys are those of JIS X 4063:2000.
 */
export function typeAsKana(word: string): string {
  return fold(
    word.replace(SYLLABLE, (keys, doubled?: string) =>
      doubled === undefined ? (KANA.get(keys) ?? 'ん') : 'っ',
    ),
  );
}

const KEYS = new Map([...KANA].reverse().map(([keys, kana]) => [fold(kana), keys]));
KEYS.set('ん', 'n');

const KANA_LETTERS = /っ|[\u3041-\u309f][ゃゅょ]?/g;

/**
 * @param text - kana, or kana and Latin letters, folded
 * @returns the keys that an input method for kana was given: “dokker” for どっけr
 */
export function findKeys(text: string): string {
  return text
    .replace(KANA_LETTERS, (kana) =>
      kana === 'っ'
        ? kana
        : (KEYS.get(kana) ?? Array.from(kana, (letter) => KEYS.get(letter) ?? letter).join('')),
    )
    .replace(/っ(.)/g, '$1$1');
}

/** The names of the letters as they are spoken in Japanese. */
const LETTERS: Record<string, string> = {
  a: 'エー エイ',
  b: 'ビー',
  c: 'シー',
  d: 'ディー デー',
  e: 'イー',
  f: 'エフ',
  g: 'ジー',
  h: 'エイチ エッチ',
  i: 'アイ',
  j: 'ジェー ジェイ',
  k: 'ケー ケイ',
  l: 'エル',
  m: 'エム',
  n: 'エヌ',
  o: 'オー',
  p: 'ピー',
  q: 'キュー',
  r: 'アール',
  s: 'エス',
  t: 'ティー テー',
  u: 'ユー',
  v: 'ブイ',
  w: 'ダブリュー ダブル',
  x: 'エックス',
  y: 'ワイ',
  z: 'ゼット',
};

/** @returns how an abbreviation, in lower case, is spoken letter by letter; none if it has digits */
export function spellAloud(abbreviation: string): string[] {
  return Array.from(abbreviation).reduce<string[]>(
    (spoken, letter) =>
      spoken.flatMap((before) =>
        (LETTERS[letter]?.split(' ') ?? []).map((name) => `${before}${name}`),
      ),
    [''],
  );
}
