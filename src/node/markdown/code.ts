import type {Element, Root} from 'hast';
import {toString} from 'mdast-util-to-string';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';

const TITLE = /\btitle=(?<quote>["'])(?<title>.*?)\k<quote>/;

/** Rehype plugin: tells the component `CodeBlock` what a block of code has: its text, and its title. */
export default function code(): Transformer<Root> {
  return (tree) => {
    visit(tree, {tagName: 'pre'}, (pre: Element) => {
      const [block] = pre.children;
      const meta = block?.type === 'element' ? block.properties.metastring : undefined;
      pre.properties.code = toString(pre).trimEnd();
      pre.properties.title = TITLE.exec(String(meta))?.groups?.title;
    });
  };
}
