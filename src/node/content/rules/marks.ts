import {JAPANESE} from '../japanese';
import {
  ADDRESS,
  forEach,
  forEachBlock,
  inText,
  linesOf,
  OBJECT,
  outsideCode,
  type Block,
  type Line,
  type Rule,
} from './page';

/** Two stars as programmers write them: powers, folders of any depth, named arguments, pointers. */
const CODE_STARS = [
  String.raw`(?<=[\w)\]])\*\*[\w(]`,
  String.raw`(?<=[\w)] )\*\* [\d(]`,
  String.raw`(?<=^[^*]*\w )\*\* \w[^*]*$`,
  String.raw`\*\*/`,
  String.raw`(?<=/)\*\*`,
  String.raw`\*\*(?:kw\w*|args)\b`,
  String.raw`(?<=[({[,] ?)\*\*[a-z_]`,
  String.raw`(?<=\b(?:char|int|void|float|double|long|short|bool|const|struct \w+|\w+_t) ?)\*\*`,
].join('|');

/** `*text*`, `_text_`, `__text__`, and `~~text~~`. */
const EMPHASIS =
  /(?<![*\w])(\*)(?![\s*\d]|\.\w)([^*\n]+)(?<!\s)\*(?![*\w])|(?<![A-Za-z0-9_])(_{1,2})(?![\s_])([^_\n]+)(?<!\s)\3(?![A-Za-z0-9_]|[^\s_]*\.[a-z])|~~([^~\n]+)~~/g;

/** What an author leaves to be done: with a colon, alone in brackets, or at an end of a line. */
const LEFTOVER = (() => {
  const word = String.raw`(?<![\p{L}\p{N}_.-])(?:TODO|FIXME|XXX|TBD)(?![\p{L}\p{N}_-]|\.\w)`;
  // A sentence about the word begins like this.
  const isSubject = String.raw`\s*[,、・/／はがをのとやもで]|\s+(?:is|are|was|were|and|or|as|in|has|means|comments?|lists?|items?|notes?|tags?|marks?|markers?)\b`;
  return new RegExp(
    [
      String.raw`${word}(?=\s*[:：]|\(\w+\))`,
      String.raw`(?<=[（([［【<＜]\s*)${word}(?=[^）)\]］】>＞\n]*[）)\]］】>＞])`,
      String.raw`(?<=^[ \t]*)${word}(?!${isSubject})`,
      String.raw`(?<=^|[\s。、.,!?！？）)：:])${word}(?=[ \t]*$(?!\n[a-z]))`,
    ].join('|'),
    'gmu',
  );
})();

/** Marks of Markdown that come out as they are, because they are not written as Markdown has them. */
export const markRules: Rule[] = [
  inText(
    'no-literal-bold',
    new RegExp(String.raw`(?!${CODE_STARS})\*\*`, 'g'),
    () =>
      'this “**” is shown as it is → close it with a second “**”, with letters directly inside both.',
  ),
  forEachBlock('no-literal-emphasis', ({text}, report) => {
    for (const {0: found, 1: star, 3: line, index} of text.matchAll(EMPHASIS)) {
      // In Latin letters it is a name in a program, or a product.
      if (JAPANESE.test(found) || !(star ?? line)) {
        report(
          `“${found}” is shown as it is → set a blank outside it, write “**” for bold, or \`code\`.`,
          index,
        );
      }
    }
  }),
  inText(
    'no-full-width-marks',
    /(?<!＊)＊＊(?=[^＊\s][^＊\n]*＊＊)|｀/g,
    (found) => `“${found}” is full-width and shown as it is → write “${found.normalize('NFKC')}”.`,
  ),
  inText(
    'no-full-width-blank-line',
    /^[ \t]*\u3000[ \t\u3000]*$/gm,
    () =>
      'this line is not empty, but has a full-width blank, and parts no paragraphs → delete the blank.',
  ),
  forEachBlock('table-form', (block, report) => {
    const [row] = findRows(block);
    if (row) {
      report(
        'this row of a table is shown with its “|” → give the table a second row “| --- | --- |” with as many columns as the first, and no blank line inside.',
        row.index,
      );
    }
  }),
  inText(
    'link-form',
    new RegExp(
      String.raw`(?<!!)\[[^[\]\n]{1,200}\][ \t]*[(（][ \t]*(?:${ADDRESS}|[a-z]+://|www\.|mailto:|tel:|#[a-z]|/|\.{1,2}/|[\w./-]+\.md\b)`,
      'gi',
    ),
    (found) =>
      `“${found}…” is no link → write “[text](address)” with half-width brackets, directly one after the other, and no blank in the address.`,
  ),
  inText(
    'link-form',
    // Several words, or Japanese: no index of an array, no class of letters.
    /(?<![\w\]])\[(?=[^[\]\n]*(?:\p{L}{2,} \p{L}{2,}|[^\p{ASCII}]))[^[\]\n]{1,200}\]\[[^[\]\n]{0,200}\]/gu,
    (found) =>
      `“${found}” is no link → write “[text](address)”, or the address in a line of its own, “[name]: https://…”.`,
  ),
  inText(
    'heading-form',
    /^[ \t]*(?:＃{2,}|＃(?=[ \u3000])|[#＃](?=[^\s#＃].*(?:[?？]|\{#[\w-]+\})[ \t]*$)|#{2,6}(?=[\p{L}\p{N}「『【（(“"'])|#{1,6}\u3000).*/gmu,
    (found) => `“${found}” is no heading → write “## ” with half-width “#” and a blank after them.`,
  ),
  ...[/(?<!:):[a-zA-Z][\w-]*(?:\[[^[\]]{0,200}\]\{|\[|\{)/g, /^::[a-zA-Z][\w-]*/gm].map(
    (directive) =>
      inText(
        'no-directive',
        directive,
        (found) =>
          `“${found}…” is taken for a directive, and its text is lost → set a blank after the colon, or “\\” before it.`,
      ),
  ),
  inText(
    'closed-comment',
    /<!--/g,
    () =>
      'this comment is never closed, and is shown → write “-->” after it, in the same paragraph.',
  ),
  outsideCode(
    'no-merge-marks',
    /^(?:<{7} .*|>{7} .*)$/gm,
    (found) => `“${found}” is left from a merge of git → keep one of the two versions.`,
  ),
  forEachBlock('no-leftover', ({text}, report) => {
    for (const {0: found, index} of text.matchAll(LEFTOVER)) {
      report(`“${found}” is left in the text → finish it, or remove it.`, index);
    }
  }),
  inText(
    'no-footnote',
    // Else it is a class of letters of a regular expression.
    /\[\^(?:\d{1,3}|\*|note[\w-]*|[^\p{ASCII}[\]][^[\]]{0,100})\](?![+*?{$\\])/gu,
    (found) => `“${found}” is a footnote without its text → write it in brackets, in the text.`,
  ),
  forEach(
    'no-footnote',
    'footnoteReference',
    ({identifier}) =>
      `an answer has no footnotes (“[^${identifier}]”) → write it in brackets, in the text.`,
  ),
  forEach('table-cells', 'tableRow', ({children}, _page, table) => {
    const columns = table?.type === 'table' ? (table.children[0]?.children.length ?? 0) : 0;
    return children.length > columns
      ? `this row has ${children.length} cells, and the first of its table ${columns}: the last are lost → write as many, and “\\|” for a “|” in a text or in code.`
      : undefined;
  }),
  forEach('no-single-tilde', 'delete', ({position}, {markdown}) =>
    markdown.startsWith('~~', position?.start.offset)
      ? undefined
      : 'what stands between these two “~” is struck through → write “〜” for a range, or “\\~”.',
  ),
];

/**
 * @returns the lines that are plainly rows of a table: between bars, or several with as many bars, unless
 * these may be commands joined by pipes
 */
function findRows(block: Block): Line[] {
  if (block.node.type !== 'paragraph') {
    return [];
  }
  const lines = linesOf(block);
  const cells = lines.map(({text}) => text.split(/ [|｜] /).length);
  const barred = lines.filter(({text}) =>
    /^[ \t]*[|｜](?:[ \t].*|.*[|｜].*)[|｜][ \t]*$/.test(text),
  );
  const parted = lines.filter(
    (_line, place) =>
      cells[place] !== 1 && [cells[place - 1], cells[place + 1]].includes(cells[place]),
  );
  const isDelimiter = (line: string): boolean =>
    /^[ \t:|｜-]*$/.test(line) && /-.*[|｜]|[|｜].*-/.test(line);
  const isTable =
    lines.some(({text}) => isDelimiter(text)) ||
    parted.length > 2 ||
    parted.some(({text}) => JAPANESE.test(text) && !text.includes(OBJECT));
  return barred.length > 0 ? barred : isTable ? [...parted, ...lines] : [];
}
