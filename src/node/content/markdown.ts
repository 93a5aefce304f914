import type {Nodes, Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {COMMENT} from '../markdown/html';
import {beforeBlanks, findGaps} from '../markdown/line-breaks';
import {syntaxPlugins, treePlugins} from '../markdown/plugins';
import {ContentError, placeAt, tell} from './finding';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use({plugins: [...syntaxPlugins, ...treePlugins]});

/** More letters take more than a second to be read, and no phone should load them as one page. */
const MAX_LETTERS = 200_000;

/** A line of which the beginning is quotes and lists inside one another, for which a parser takes too long. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){500}/m;

/**
 * @param file - its path, for messages
 * @returns Markdown as Docusaurus parses it, all of it in its place; what it shows, {@link toShown} makes of it
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

/** Makes of a parsed page what Docusaurus shows of it, by the same plugins. */
export function toShown(tree: Root): void {
  parser.runSync(tree);
  dropNoteMarks(tree);
}

/** A stretch of a file: its first place, and the one after it. */
export type Stretch = [start: number, end: number];

/** @returns the stretches of a file that show as nothing, in order: comments, and gaps in Japanese text */
export function findUnshown(tree: Root, markdown: string): Stretch[] {
  const comments: Stretch[] = [];
  visit(tree, 'html', ({position}) => {
    const from = position?.start.offset ?? 0;
    for (const match of markdown.slice(from, position?.end.offset).matchAll(COMMENT)) {
      const start = from + match.index;
      comments.push([start, start + match[0].length]);
    }
  });
  const commentAt = new Map(comments.map(([start, end]) => [end, start]));
  const gaps = locateBreaks(tree, markdown).map((place): Stretch => {
    let start = beforeBlanks(markdown, place);
    for (let first = commentAt.get(start); first !== undefined; first = commentAt.get(start)) {
      start = beforeBlanks(markdown, first);
    }
    // The next line may begin with marks of quotes.
    const after = /\n[ \t>]*/y;
    after.lastIndex = place;
    after.test(markdown);
    return [start, after.lastIndex];
  });
  return [...comments, ...gaps].sort(([a], [b]) => a - b);
}

/** @returns where the line breaks of {@link findGaps} stand in the file */
function locateBreaks(tree: Root, markdown: string): number[] {
  return Array.from(findGaps(tree)).flatMap(([{value, position}, gaps]) => {
    const from = position?.start.offset;
    if (from === undefined) {
      // Beside a link that GFM finds afterwards.
      return [];
    }
    let inFile = from - 1;
    let inText = 0;
    return gaps.flatMap(([, end]) => {
      for (; inText < end; inText += 1) {
        inFile = value[inText] === '\n' ? markdown.indexOf('\n', inFile + 1) : inFile;
      }
      return value[end - 1] === '\n' ? [inFile] : [];
    });
  });
}

/** What begins a note, `:::tip[Title]`, or ends it; what it says in brackets is text. */
const NOTE_MARK = /^:{3,}[ \t]*(?:\w+(?:\[([^\]\n]*)\])?(?:\{.*\})?)?[ \t]*$/gm;

/** Takes the marks of Docusaurus’s notes out of a tree, which for Markdown are text. */
function dropNoteMarks(tree: Root): void {
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
