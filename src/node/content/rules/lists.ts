import {forEachBlock, linesOf, type Line, type Rule} from './page';

/** Signs that begin an item for some, but no other line: not even one alone. */
const BULLET = /^[ \t\u3000]*([・•‣▪])(?![・…])/;

/** A mark of Markdown or the like, and a full-width blank where a half-width one belongs. */
const FULL_WIDTH_BLANK =
  /^[ \t\u3000]*(?:[-*+]|[\d０-９]{1,2}[.)．）])\u3000|^[ \t]*\u3000[ \t\u3000]*(?:[-*+]|\d{1,2}[.)])[ \t]/;

/**
 * What may begin a line of a text, too; two of a paragraph that have it are a list. No sign of Markdown in
 * full width, of a currency, or of a sentence.
 */
const SIGN =
  /^[ \t\u3000]*([-*+](?=[^\s\d*+>-])|＊(?!＊)|(?![\p{ASCII}\p{Sc}\ufffc＃＊＞＜｜～〜＠％＆！？、。，．：；…‥§¶†‡])[\p{S}\p{Po}\p{Pd}ー【])/u;

/** Numbers and letters in their order, as items have them. */
const ORDINAL =
  /^[ \t\u3000]*([\p{No}\p{Nl}⒜-⓪㋐-㋾]|\d\ufe0f?\u20e3|[\d０-９]{1,2}(?:[.)．）](?!x\b|[\d０-９])|[、：:，,](?![\d０-９])|\u3000)|[(（[［](?:[\d０-９]{1,2}|[a-zA-Z]|[ivx]{2,4}|[\p{No}\p{Nl}ァ-ヶ一二三四五六七八九十])[)）\]］]|[a-zA-Z][)）]|(?:[a-z]|[ivx]{2,4})\.(?![a-z])|[a-zA-Z]．|[ァ-ヶぁ-ん一二三四五六七八九十][)）．.]|[一二三四五六七八九十]、)/u;

/** Lines that are meant as a list, and run together. */
export const listRule: Rule = forEachBlock('list-marker', (block, report) => {
  const lines = block.node.type === 'paragraph' ? linesOf(block) : [];
  const [first] = [
    lines.find(({text}) => FULL_WIDTH_BLANK.test(text) || BULLET.test(text)),
    findTwo(lines, SIGN, (sign) => sign),
    findTwo(lines, ORDINAL, () => 'any'),
  ]
    .filter((line) => line !== undefined)
    .sort((a, b) => a.index - b.index);
  if (first) {
    const {text, index} = first;
    const [mark = ''] = [ORDINAL, SIGN, FULL_WIDTH_BLANK].flatMap(
      (form) => form.exec(text)?.[0].trim() ?? [],
    );
    report(
      `“${mark}” makes no list: its lines run together → begin each line with “${ORDINAL.test(text) ? '1. ' : '- '}”.`,
      index + text.search(/[^ \t\u3000]/),
    );
  }
});

/**
 * @returns the first of two lines that begin alike; a dash begins lines of a sentence, too, but not of two
 * that follow one another
 */
function findTwo(
  lines: readonly Line[],
  form: RegExp,
  kindOf: (sign: string) => string,
): Line | undefined {
  const kinds = lines.map(({text}) => {
    const sign = form.exec(text)?.[1];
    return sign === undefined ? undefined : kindOf(sign);
  });
  return lines.find((_line, place) => {
    const kind = kinds[place];
    const end = /^[\p{Pd}*+]/u.test(kind ?? '') ? place + 2 : undefined;
    return kind !== undefined && kinds.slice(place + 1, end).includes(kind);
  });
}
