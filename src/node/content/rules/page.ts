import type {Nodes, Root, Text} from 'mdast';
import {visit} from 'unist-util-visit';

/** One Markdown file, as rules see it. */
export type Page = {
  markdown: string;
  tree: Root;
  /** The ids of all answers of the file's language, and the name of the file that each stands in. */
  files: ReadonlyMap<string, string>;
};

/** An author's slip: where it begins in the Markdown, and what to write instead. */
export type Slip = {offset: number; message: string};

/** Finds one kind of slip. */
export type Rule = (page: Page) => Slip[];

/** @returns where a node begins in the Markdown */
export function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** @returns a rule that looks at every node of one type */
export function forEach<Type extends Nodes['type']>(
  type: Type,
  find: (node: Extract<Nodes, {type: Type}>, page: Page) => string | undefined,
): Rule {
  return (page) => {
    const slips: Slip[] = [];
    visit(page.tree, type, (node) => {
      const message = find(node as Extract<Nodes, {type: Type}>, page);
      if (message !== undefined) {
        slips.push({offset: offsetOf(node), message});
      }
    });
    return slips;
  };
}

/**
 * @param pattern - with the flags `g` and, for the beginnings of lines, `m`
 * @returns a rule that looks for a pattern in what is text to Markdown: neither code nor an address
 */
export function inText(pattern: RegExp, message: (match: string) => string): Rule {
  return ({tree}) => {
    const slips: Slip[] = [];
    visit(tree, 'text', (node: Text) => {
      for (const match of node.value.matchAll(pattern)) {
        slips.push({offset: offsetOf(node) + match.index, message: message(match[0].trim())});
      }
    });
    return slips;
  };
}

/** @returns a rule that looks for a pattern anywhere in the file, code included */
export function anywhere(pattern: RegExp, message: (match: string) => string): Rule {
  return ({markdown}) =>
    Array.from(markdown.matchAll(pattern), (match) => ({
      offset: match.index,
      message: message(match[0]),
    }));
}
