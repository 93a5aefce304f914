/** A number in a text: its digits, and what it may be in another language. */
type Written = {text: string; readings: number[]};

/** A number in digits with what follows it; neither a decimal nor part of a name (EC2). */
const DIGITS = /(?<![\p{Script=Latin}\d.])(?<digits>\d+)(?!\.?\d)(?=(?<after>.{0,9}))/gsu;
/** Groups of three digits may be set apart. */
const GROUPS = /(?<=\d),(?=\d{3})/g;
/** Years of an emperor’s reign have other numbers elsewhere, and months have names: 令和8年11月. */
const NAMED = /(?:明治|大正|昭和|平成|令和)\d+年|\d+月(?!間)/g;

/** What Japanese counts by: 2万8千. Its digits may be Han characters, too. */
const UNITS: Record<string, number> = {十: 10, 百: 100, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12};
const COUNTED = /(?<![\d.])\d[\d十百千万億兆]*[十百千万億兆]\d*/g;
const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_NUMBER = /[〇一二三四五六七八九十百千万]+/g;

/** What English counts by: 28 thousand. */
const POWERS: Record<string, number> = {thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12};
const COUNTED_IN_WORDS = /(\d+(?:\.\d+)?)[ -](thousand|million|billion|trillion)\b/gi;

/** What English words for two, three and so on begin with. */
const WORDS =
  'two|second|twice|twofold|doubl|dual|both|pair|couple|half three|third|thrice|tripl four|quart|quadr five|fift six seven eight nin ten|decade eleven twel|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** The same for twenty, thirty and so on. */
const TENS = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');
const POWER_WORD = /\b(?:hundred|thousand|million|billion|trillion)s?\b/i;

/**
 * Finds the numbers of a text that differ in its translation, where both write them in digits.
 *
 * @param original - in Japanese
 * @param translated - in English
 * @returns those that the translation has neither in digits nor in words, if it has one in digits that
 * the original has not; so none, where it may have put them in another way
 */
export function findDifferingNumbers(original: string, translated: string): string[] {
  const [theirs, ours] = [listNumbers(original), listNumbers(translated)];
  const isIn = (number: Written, numbers: readonly Written[]): boolean =>
    numbers.some(({readings}) => readings.some((reading) => number.readings.includes(reading)));
  const inHan = Array.from(original.matchAll(HAN_NUMBER), ([text]) => readNumber(text));
  const missing = theirs.filter((number) => !isIn(number, ours) && !isInWords(number, translated));
  const isOther = ours.some((number) => !isIn(number, [...theirs, {text: '', readings: inHan}]));
  return isOther ? [...new Set(missing.map(({text}) => text))] : [];
}

function listNumbers(text: string): Written[] {
  const plain = text
    .normalize('NFKC')
    .replace(GROUPS, '')
    .replace(NAMED, ' ')
    .replace(COUNTED, (number) => String(readNumber(number)))
    .replace(COUNTED_IN_WORDS, (_, number: string, power: string) =>
      String(Math.round(Number(number) * (POWERS[power.toLowerCase()] ?? 1))),
    );
  return Array.from(plain.matchAll(DIGITS), ({groups: {digits = '', after = ''} = {}}) => ({
    text: digits,
    readings: readingsOf(Number(digits), after),
  })).filter(({text: digits}) => Number(digits) > 0);
}

/** @returns what a number may be in another language: 18時 is 6 p.m., 8割 is 80% */
function readingsOf(value: number, after: string): number[] {
  return [
    value,
    ...(/^時(?!間)/.test(after) ? [value + 12, value - 12] : []),
    ...(after.startsWith('割') ? [value * 10] : []),
    ...(after.startsWith('年半') ? [value * 12 + 6] : []),
  ];
}

function isInWords({readings}: Written, text: string): boolean {
  // One is an “a”, or is not said at all.
  return (
    readings.every((value) => value === 1) ||
    readings.some((value) => {
      const stem = value < 20 ? WORDS[value - 2] : TENS[Math.floor(value / 10) - 2];
      return value < 100
        ? stem !== undefined && new RegExp(`\\b(?:${stem})`, 'i').test(text)
        : POWER_WORD.test(text);
    })
  );
}

/** @returns the value of a number as Japanese counts: 2万8千, 十二 */
function readNumber(text: string): number {
  let [sum, below, digits] = [0, 0, 0];
  for (const sign of text.replace(/[〇一二三四五六七八九]/g, (digit) =>
    String(HAN_DIGITS.indexOf(digit)),
  )) {
    const unit = UNITS[sign];
    if (unit === undefined) {
      digits = digits * 10 + Number(sign);
    } else if (unit < 1e4) {
      below += (digits || 1) * unit;
      digits = 0;
    } else {
      sum += (below + digits || 1) * unit;
      [below, digits] = [0, 0];
    }
  }
  return sum + below + digits;
}
