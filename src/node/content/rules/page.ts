import type {Nodes, Parents, Root, Text} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Message} from '../finding';

/** What there is in one language for a page to lead to. */
export type Site = {
  /** Its absolute address. */
  url: string;
  /** The ids of all answers, and the name of the file that each stands in. */
  files: ReadonlyMap<string, string>;
  /** The paths of all pages. */
  paths: ReadonlySet<string>;
  /** The paths at which answers once were, and where they went. */
  moved: ReadonlyMap<string, string>;
};

/** One Markdown file, as rules see it. */
export type Page = {
  markdown: string;
  tree: Root;
  site: Site;
  /** The bytes of the file that an address in it names, if there is one. */
  sizeOf: (url: string) => number | undefined;
};

/** An author's slip: where it begins in the Markdown, and what to write instead. */
export type Slip = {offset: number; message: Message};

/** Finds one kind of slip. */
export type Rule = (page: Page) => Slip[];

/** @returns where a node begins in the Markdown */
export function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** @returns a rule that looks at every node of one type */
export function forEach<Type extends Nodes['type']>(
  type: Type,
  find: (
    node: Extract<Nodes, {type: Type}>,
    page: Page,
    parent: Parents | undefined,
  ) => Message | undefined,
): Rule {
  return (page) => {
    const slips: Slip[] = [];
    visit(page.tree, type, (node, _index, parent) => {
      const message = find(node as Extract<Nodes, {type: Type}>, page, parent);
      if (message !== undefined) {
        slips.push({offset: offsetOf(node), message});
      }
    });
    return slips;
  };
}

/**
 * @param pattern - with the flags `g` and, for what begins a line of a paragraph, `m`
 * @returns a rule that looks for a pattern in what is text to Markdown: neither code nor an address
 */
export function inText(pattern: RegExp, message: (match: string) => Message): Rule {
  return ({tree, markdown}) => {
    const slips: Slip[] = [];
    visit(tree, 'text', (node: Text, index, parent) => {
      const beginsLine = parent?.type === 'paragraph' && index === 0;
      for (const match of node.value.matchAll(pattern)) {
        if (!pattern.multiline || beginsLine || node.value.slice(0, match.index).includes('\n')) {
          slips.push({
            offset: placeOf(node, match.index, markdown),
            message: message(match[0].trim()),
          });
        }
      }
    });
    return slips;
  };
}

/** @returns where in the Markdown a place in a text is, whose lines have lost their indentation */
function placeOf(node: Text, index: number, markdown: string): number {
  const [line = '', ...before] = node.value.slice(0, index).split('\n').reverse();
  let start = offsetOf(node);
  for (let lines = before.length; lines > 0; lines -= 1) {
    start = markdown.indexOf('\n', start) + 1;
  }
  const indentation =
    before.length > 0 ? (/^[ \t>]*/.exec(markdown.slice(start))?.[0].length ?? 0) : 0;
  return start + indentation + line.length;
}

/** @returns a rule that looks for a pattern anywhere in the file, code included */
export function anywhere(pattern: RegExp, message: (match: string) => Message): Rule {
  return ({markdown}) =>
    Array.from(markdown.matchAll(pattern), (match) => ({
      offset: match.index,
      message: message(match[0]),
    }));
}
