import type {Code, Heading, Nodes, PhrasingContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {isBareAddress} from '../../markdown/bare-addresses';
import type {Message} from '../finding';
import {forEach, offsetOf, type Page, type Report, type Rule} from './page';

/** The kinds of notes that Docusaurus knows. */
const NOTES = ['note', 'tip', 'info', 'warning', 'danger'];
const ID = /\{#([^}]*)\}/g;

/** What blocks a page is made of, and whether they end where their author means. */
export const structureRules: Rule[] = [
  forEach('question-form', 'heading', checkHeading),
  forEach('closed-comment', 'html', ({value}) =>
    value.startsWith('<!--') && !value.includes('-->')
      ? 'this comment is never closed, and all after it is gone → write “-->” after it.'
      : undefined,
  ),
  forEach('closed-code', 'code', checkCode),
  {id: 'note-form', check: checkNotes},
  {id: 'no-empty-answer', check: checkAnswers},
];

function checkHeading(node: Heading): Message | undefined {
  const text = toString(node);
  const ids = text.match(ID) ?? [];
  if (ids.length > 1) {
    return `“${text}” has ${ids.length} ids → keep one, at the end of the line.`;
  }
  if (node.depth > 2 && ids.length > 0) {
    return `“${text}” is a sub-heading of the answer above, and has an id → write “## ” if it is a question, or remove the id.`;
  }
  if (node.depth < 3 && !node.children.every(isPlain)) {
    return `“${text}” has marks of Markdown in it → write a ${node.depth === 1 ? 'title' : 'question'} as plain text; code may be in it.`;
  }
  if (node.depth !== 2) {
    return undefined;
  }
  if (/^(?:Q|Ｑ|質問)\s*[\d０-９]*\s*[.:：．、]/i.test(text)) {
    return `“${text}” begins with a mark that the site sets by itself → write the question alone.`;
  }
  return undefined;
}

/** Whether a part of a heading is text or code; what looks like HTML, and a bare address, is text there. */
function isPlain(node: PhrasingContent): boolean {
  return (
    ['text', 'inlineCode', 'html'].includes(node.type) ||
    (node.type === 'link' && isBareAddress(node))
  );
}

function checkCode(node: Code, {markdown}: Page): Message | undefined {
  const source = markdown.slice(offsetOf(node), node.position?.end.offset);
  const fence = /^[ \t]*(`{3,}|~{3,})/.exec(source)?.[1];
  const last = source.slice(source.lastIndexOf('\n') + 1).replace(/^[\s>]*/, '');
  return fence !== undefined && (!source.includes('\n') || !last.startsWith(fence))
    ? `this block of code is never closed → write “${fence}” in a line of its own after it.`
    : undefined;
}

function checkNotes({tree, markdown}: Page, report: Report): void {
  const code: [first: number, last: number][] = [];
  visit(tree, 'code', ({position}) => {
    code.push([position?.start.line ?? 0, position?.end.line ?? 0]);
  });
  const open: number[] = [];
  let offset = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    const [, colons, kind = '', rest = ''] = /^\s*(:{3,})\s*([^\s[{]*)(.*)/.exec(line) ?? [];
    if (colons && !code.some(([first, last]) => first <= index + 1 && index + 1 <= last)) {
      if (kind === '') {
        open.pop();
      } else if (NOTES.includes(kind)) {
        open.push(offset);
        if (!/^(?:\[.*\])?(?:\{.*\})?\s*$/.test(rest)) {
          const title = rest.trim();
          report(
            `“${title}” makes this line no note → write its title as “${colons}${kind}[${title}]”.`,
            offset,
          );
        }
      } else {
        const known = NOTES.map((note) => `“:::${note}”`).join(', ');
        report(`“${colons}${kind}” is no note → write one of ${known}.`, offset);
      }
    }
    offset += line.length + 1;
  }
  for (const place of open) {
    report(
      'this note is never closed, and takes all that follows → write “:::” in a line of its own after it.',
      place,
    );
  }
}

function checkAnswers({tree}: Page, report: Report): void {
  const questions = tree.children.flatMap((node, index) =>
    node.type === 'heading' && node.depth === 2 ? [{node, index}] : [],
  );
  for (const [place, {node, index}] of questions.entries()) {
    const content = tree.children.slice(index + 1, questions[place + 1]?.index);
    const isSaid = content.some(
      (block) => !['heading', 'definition'].includes(block.type) && saysSomething(block),
    );
    if (content.length > 0 && !isSaid) {
      const question = toString(node).replace(ID, '').trim();
      report(`the question “${question}” has an answer without a text → write it below.`, node);
    }
  }
}

function saysSomething(node: Nodes): boolean {
  if ('children' in node) {
    return node.children.some(saysSomething);
  }
  if (node.type === 'html') {
    return node.value.replace(/<!--[\s\S]*?-->/g, '').trim() !== '';
  }
  return node.type === 'image' || ('value' in node && node.value.trim() !== '');
}
