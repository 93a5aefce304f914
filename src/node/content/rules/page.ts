import type {Nodes, Parents, Root, Text} from 'mdast';
import {visit} from 'unist-util-visit';
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
      const lines = locateLines(node, markdown);
      let [line, next] = lines;
      for (const match of node.value.matchAll(pattern)) {
        while (next && next.inText <= match.index) {
          line = next;
          next = lines[next.number + 1];
        }
        if (line && (!pattern.multiline || beginsLine || line.number > 0)) {
          const offset = line.inFile + match.index - line.inText;
          slips.push({offset, message: message(match[0].trim())});
        }
      }
    });
    return slips;
  };
}

/** @returns where each line of a text begins in it, and in the file, where it may be indented */
function locateLines(
  node: Text,
  markdown: string,
): {number: number; inText: number; inFile: number}[] {
  const indentation = /[ \t>]*/y;
  let [inText, inFile] = [0, offsetOf(node)];
  return node.value.split('\n').map((text, number) => {
    if (number > 0) {
      indentation.lastIndex = markdown.indexOf('\n', inFile) + 1;
      indentation.test(markdown);
      inFile = indentation.lastIndex;
    }
    const line = {number, inText, inFile};
    inText += text.length + 1;
    return line;
  });
}

/** @returns a rule that looks for a pattern anywhere in the file, code included */
export function anywhere(pattern: RegExp, message: (match: string) => Message): Rule {
  return ({markdown}) =>
    Array.from(markdown.matchAll(pattern), (match) => ({
      offset: match.index,
      message: message(match[0]),
    }));
}
