import type {Heading, Nodes, Paragraph, Parents, Root, TableCell} from 'mdast';
import {visit} from 'unist-util-visit';
import {COMMENT} from '../../markdown/html';
import type {Message} from '../finding';

/** What there is in one language for a page to lead to. */
export type Site = {
  /** Its absolute address, which those of all languages begin with. */
  url: string;
  /** The ids of all answers, and the name of the file that each stands in. */
  files: ReadonlyMap<string, string>;
  /** The paths of all pages. */
  paths: ReadonlySet<string>;
  /** The paths at which answers once were, and where they went. */
  moved: ReadonlyMap<string, string>;
  /** How the owner can be reached, as every page says; an e-mail address or a URL. */
  contact?: string;
};

/** One Markdown file, as rules see it. */
export type Page = {
  markdown: string;
  tree: Root;
  site: Site;
  /** The bytes of the file that an address in it names, if there is one. */
  sizeOf: (url: string) => number | undefined;
};

/** Takes a finding: what to tell, and where, as an offset in the Markdown or a node, for its beginning. */
export type Report = (message: Message, place: number | Nodes) => void;

/** Finds one kind of slip. */
export type Rule = {
  /** In kebab-case; it stands in the message, and an author can silence the rule by it. */
  id: string;
  check: (page: Page, report: Report) => void;
};

/** Stands in {@link Block} for what is no text of its own: code, an image, HTML, an escaped sign. */
export const OBJECT = '\ufffc';
/** Stands in {@link Block} for a bare address. */
export const ADDRESS = '\ue000';

/** What a paragraph, a heading or a cell says, line by line as its file has it. */
export type Block = {
  node: Paragraph | Heading | TableCell;
  text: string;
  /** Where each letter of the text stands in the Markdown. */
  offsets: number[];
};

/** One line of a block, and where it begins in its text. */
export type Line = {text: string; index: number};

/** @returns where a node begins in the Markdown */
export function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** @returns a rule that looks at every node of one type */
export function forEach<Type extends Nodes['type']>(
  id: string,
  type: Type,
  find: (
    node: Extract<Nodes, {type: Type}>,
    page: Page,
    parent: Parents | undefined,
  ) => Message | undefined,
): Rule {
  return {
    id,
    check(page, report) {
      visit(page.tree, type, (node, _index, parent) => {
        const message = find(node as Extract<Nodes, {type: Type}>, page, parent);
        if (message !== undefined) {
          report(message, node);
        }
      });
    },
  };
}

/** @returns a rule that looks at every paragraph, heading and cell */
export function forEachBlock(
  id: string,
  find: (block: Block, report: (message: Message, index: number) => void) => void,
): Rule {
  return {
    id,
    check(page, report) {
      for (const block of blocksOf(page)) {
        find(block, (message, index) => {
          report(message, block.offsets[index] ?? offsetOf(block.node));
        });
      }
    },
  };
}

/**
 * @param pattern - with the flags `g` and, for what begins a line of a paragraph, `m`
 * @returns a rule that looks for a pattern in what is text to Markdown: neither code, nor an address, nor
 * what is escaped by a “\”
 */
export function inText(id: string, pattern: RegExp, message: (match: string) => Message): Rule {
  return forEachBlock(id, ({node, text}, report) => {
    if (!pattern.multiline || node.type === 'paragraph') {
      for (const match of text.matchAll(pattern)) {
        const shown = match[0].replaceAll(OBJECT, '…').replaceAll(ADDRESS, '');
        report(message(shown.trim()), match.index);
      }
    }
  });
}

/** @returns a rule that looks for a pattern anywhere in the file, but for code and comments */
export function outsideCode(id: string, pattern: RegExp, message: FindMessage): Rule {
  return inSource(id, withoutCode, pattern, message);
}

/** @returns a rule that looks for a pattern anywhere in the file, code included */
export function anywhere(id: string, pattern: RegExp, message: FindMessage): Rule {
  return inSource(id, ({markdown}) => markdown, pattern, message);
}

type FindMessage = (match: string, page: Page) => Message | undefined;

function inSource(
  id: string,
  sourceOf: (page: Page) => string,
  pattern: RegExp,
  find: FindMessage,
): Rule {
  return {
    id,
    check(page, report) {
      for (const match of sourceOf(page).matchAll(pattern)) {
        const message = find(match[0], page);
        if (message !== undefined) {
          report(message, match.index);
        }
      }
    },
  };
}

/** @returns the Markdown with blanks in place of code and comments, so that all else keeps its place */
export function withoutCode({markdown, tree}: Pick<Page, 'markdown' | 'tree'>): string {
  const hidden: [start: number, end: number][] = [];
  visit(tree, ['code', 'inlineCode', 'html'], ({type, position}) => {
    const start = position?.start.offset ?? 0;
    const source = markdown.slice(start, position?.end.offset);
    for (const {0: found, index} of source.matchAll(type === 'html' ? COMMENT : /[^]+/g)) {
      hidden.push([start + index, start + index + found.length]);
    }
  });
  let text = '';
  for (const [start, end] of hidden.sort(([a], [b]) => a - b)) {
    text += markdown.slice(text.length, start);
    text += markdown.slice(text.length, end).replace(/[^\n]/g, ' ');
  }
  return text + markdown.slice(text.length);
}

/** @returns the lines of a block, as its file has them */
export function linesOf({text}: Block): Line[] {
  let index = 0;
  return text.split('\n').map((line) => {
    const start = index;
    index += line.length + 1;
    return {text: line, index: start};
  });
}

const known = new WeakMap<Root, Block[]>();

/** @returns the paragraphs, headings and cells of a page */
function blocksOf({tree, markdown}: Pick<Page, 'markdown' | 'tree'>): Block[] {
  const read = known.get(tree);
  if (read) {
    return read;
  }
  const blocks: Block[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    blocks.push(readBlock(node as Block['node'], markdown));
  });
  known.set(tree, blocks);
  return blocks;
}

function readBlock(node: Block['node'], markdown: string): Block {
  const block: Block = {node, text: '', offsets: []};
  let place = offsetOf(node);
  const put = (letter: string, offset: number): void => {
    block.text += letter;
    block.offsets.push(offset);
  };
  const read = (part: Nodes): void => {
    // What is made of a part of a text has no position.
    const start = part.position?.start.offset ?? place;
    if (part.type === 'text') {
      place = readText(part.value, markdown, start, put);
    } else if (part.type === 'break') {
      put('\v', start);
    } else if (part.type === 'link' && markdown[start] !== '[') {
      put(ADDRESS, start);
    } else if ('children' in part) {
      part.children.forEach(read);
    } else if (part.type !== 'html' || !part.value.startsWith('<!--')) {
      put(OBJECT, start);
    }
    place = part.position?.end.offset ?? place;
  };
  node.children.forEach(read);
  return block;
}

const INDENTATION = /[ \t>]*/y;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iy;

/**
 * Reads a text along its source, whose lines may be indented, broken elsewhere, or have escapes.
 *
 * @returns where it ends in the source
 */
function readText(
  value: string,
  markdown: string,
  start: number,
  put: (letter: string, offset: number) => void,
): number {
  const match = (pattern: RegExp, offset: number): string => {
    pattern.lastIndex = offset;
    return pattern.exec(markdown)?.[0] ?? '';
  };
  let offset = start;
  for (let index = 0; index < value.length;) {
    const letter = value[index] ?? '';
    while (letter === '\n' && /[ \t]/.test(markdown[offset] ?? '')) {
      offset += 1;
    }
    const escape = match(ESCAPE, offset);
    const reference = match(REFERENCE, offset);
    if (markdown[offset] === '\n') {
      put('\n', offset);
      offset += 1 + match(INDENTATION, offset + 1).length;
      index += letter === '\n' ? 1 : 0;
    } else if (escape.endsWith(letter) && escape !== '') {
      put(OBJECT, offset);
      offset += escape.length;
      index += 1;
    } else if (reference !== '' && (reference === '&amp;' || !value.startsWith(reference, index))) {
      put(OBJECT, offset);
      offset += reference.length;
      index += String.fromCodePoint(value.codePointAt(index) ?? 0).length;
    } else {
      put(letter, offset);
      offset += 1;
      index += 1;
    }
  }
  return offset;
}
