import {anywhere, forEach, inText, type Rule} from './page';

/** Marks of Markdown that come out as they are, because they are not written as Markdown has them. */
export const markRules: Rule[] = [
  inText(
    /\*\*/g,
    () =>
      'this “**” is shown as it is → close it with a second “**”, with letters directly inside both; where a sign such as 」 or % stands beside one, set a blank or the sign outside.',
  ),
  inText(
    /＊＊|｀/g,
    (found) => `“${found}” is full-width and shown as it is → write “${found.normalize('NFKC')}”.`,
  ),
  inText(
    /^[ \t]*(?:[・•●▪‣]|[①-⑳]|[(（]\d{1,2}[)）](?=.*\n[ \t]*[(（]\d))/gm,
    (found) =>
      `“${found}” makes no list: its lines run together → begin each line with “- ”, or with “1. ”.`,
  ),
  inText(
    /^[ \t]*(?:[\d０-９]{1,2}[.)．）](?=[^\s\d])|[\d０-９]{1,2}[．）])/gm,
    (found) => `“${found}” begins no list without a blank → write “${found.normalize('NFKC')} ”.`,
  ),
  inText(
    /^[ \t]*[-*+](?=[^\s\d*+>-])/gm,
    (found) => `“${found}” begins no list without a blank → write “${found} ”.`,
  ),
  inText(
    /^[ \t]*[|｜].*[|｜][ \t]*$|^[^|\n]* \| .*(?=\n[^|\n]* \| )/gm,
    () =>
      'this row of a table is shown with its “|” → give the table a second row “| --- | --- |” with as many columns as the first, and no blank line inside.',
  ),
  inText(
    /\[[^[\]\n]{1,200}\][ \t]*[(（]/g,
    (found) =>
      `“${found}…” is no link → write “[text](address)” with half-width brackets, directly one after the other, and no blank in the address.`,
  ),
  inText(
    /^[ \t]*(?:＃+|#{2,6}(?=[^\s#])|#(?=[^\s#\d])|#{1,6}\u3000).*/gm,
    (found) => `“${found}” is no heading → write “## ” with half-width “#” and a blank after them.`,
  ),
  ...[/(?<!:):[a-zA-Z][\w-]*(?:\[[^[\]]{0,200}\]\{|\[|\{)/g, /^::[a-zA-Z][\w-]*/gm].map(
    (directive) =>
      inText(
        directive,
        (found) =>
          `“${found}…” is taken for a directive, and its text is lost → set a blank after the colon, or “\\” before it.`,
      ),
  ),
  inText(
    /__[^\s_](?:[^_\n]*[^\s_])?__/g,
    (found) => `“${found}” is shown as it is → write “**” for bold, or \`${found}\` for code.`,
  ),
  inText(
    /<!--/g,
    () =>
      'this comment is never closed, and is shown → write “-->” after it, in the same paragraph.',
  ),
  anywhere(
    /^(?:<{7} .*|>{7} .*)$/gm,
    (found) => `“${found}” is left from a merge of git → keep one of the two versions.`,
  ),
  inText(
    /\b(?:TODO|FIXME|XXX|TBD)(?![\p{L}\d_])/gu,
    (found) => `“${found}” is left in the text → finish it, or remove it.`,
  ),
  inText(
    /[!-;=?-~]{60,}/g,
    (found) =>
      `“${found.slice(0, 20)}…” has ${found.length} letters without a blank, wider than a phone → shorten it, or write it as \`code\`.`,
  ),
  inText(
    /\[\^[^[\]]{1,100}\]/g,
    (found) => `“${found}” is a footnote without its text → write it in brackets, in the text.`,
  ),
  forEach(
    'footnoteReference',
    ({identifier}) =>
      `an answer has no footnotes (“[^${identifier}]”) → write it in brackets, in the text.`,
  ),
  forEach('tableRow', ({children}, _page, table) => {
    const columns = table?.type === 'table' ? (table.children[0]?.children.length ?? 0) : 0;
    return children.length > columns
      ? `this row has ${children.length} cells, and the first of its table ${columns}: the last are lost → write as many, and “\\|” for a “|” in a text or in code.`
      : undefined;
  }),
  forEach('delete', ({position}, {markdown}) =>
    markdown.startsWith('~~', position?.start.offset)
      ? undefined
      : 'what stands between these two “~” is struck through → write “〜” for a range, or “\\~”.',
  ),
];
