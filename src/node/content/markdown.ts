import type {Html, Nodes, Parents, Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {ContentError, placeAt, tell} from './finding';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** More letters take more than a second to be read, and no phone should load them as one page. */
const MAX_LETTERS = 200_000;

/** A line of which the beginning is quotes and lists inside one another, for which a parser takes too long. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){500}/m;

/** A comment, or what is left of the file where it is not closed. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * @param file - its path, for messages
 * @returns Markdown as Docusaurus parses it; raw HTML stands in it as such, see {@link showHtmlAsText}
 * @throws ContentError if it is too long or nested too deep
 */
export function parseMarkdown(markdown: string, file: string): Root {
  if (markdown.length > MAX_LETTERS) {
    throw new ContentError(
      tell(
        {file},
        `the page has ${markdown.length} letters, and may have ${MAX_LETTERS} → move some of its answers to a page of their own.`,
      ),
    );
  }
  const depth = markdown.search(TOO_DEEP);
  if (depth >= 0) {
    throw new ContentError(
      tell(
        {file, ...placeAt(markdown, depth)},
        'here are quotes or lists inside one another on hundreds of levels → write them on fewer.',
      ),
    );
  }
  return parser.parse(markdown) satisfies Root;
}

/** @returns where a node begins: line and column, counted from 1 */
export function startOf(node: Nodes | undefined): {line: number; column: number} {
  const {line = 1, column = 1} = node?.position?.start ?? {};
  return {line, column};
}

/** @returns where the comments of a file stand: start and end, in order */
export function findComments(tree: Root): [start: number, end: number][] {
  const comments: [number, number][] = [];
  visit(tree, 'html', ({value, position}) => {
    for (const match of value.matchAll(COMMENT)) {
      const start = (position?.start.offset ?? 0) + match.index;
      comments.push([start, start + match[0].length]);
    }
  });
  return comments;
}

/**
 * What looks like HTML is text, but for line breaks, and comments are gone. So nothing that
 * is written in Markdown can become a script, a style or a request, and no `<name>` is lost.
 */
export function showHtmlAsText(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (parent && index !== undefined) {
      const shown = showHtml(node, parent);
      parent.children.splice(index, 1, ...(shown as never[]));
      return [SKIP, index + shown.length];
    }
    return undefined;
  });
}

function showHtml({value, position}: Html, parent: Parents): Nodes[] {
  const text = value.replace(COMMENT, '').trim();
  if (text === '') {
    return [];
  }
  if (/^<br\s*\/?>$/i.test(text)) {
    return [{type: 'break', position}];
  }
  const shown: Nodes = {type: 'text', value: text, position};
  const isBlock = ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type);
  return [isBlock ? {type: 'paragraph', children: [shown], position} : shown];
}

/** What begins a note, `:::tip[Title]`, or ends it; what it says in brackets is text. */
const NOTE_MARK = /^:{3,}[ \t]*(?:\w+(?:\[([^\]\n]*)\])?(?:\{.*\})?)?[ \t]*$/gm;

/** Takes the marks of Docusaurus’s notes out of a tree, which for Markdown are text. */
export function dropNoteMarks(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    for (const child of paragraph.children) {
      if (child.type === 'text') {
        child.value = child.value.replace(NOTE_MARK, '$1');
      }
    }
    const isEmpty = paragraph.children.every(
      (child) => child.type === 'text' && child.value.trim() === '',
    );
    if (isEmpty && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
}
