import type {PhrasingContent, Root} from 'mdast';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import {isBareAddress} from './bare-addresses';

/**
 * Remark plugin, to run before Docusaurus’s own: a bare address in a heading is text, since a heading is
 * linked as a whole wherever it is listed; and what reads as one text is one.
 */
export default function plainHeadings(): Transformer<Root> {
  return (tree) => {
    visit(tree, 'heading', (heading) => {
      const children: PhrasingContent[] = [];
      for (const child of heading.children) {
        const [shown] = child.type === 'link' && isBareAddress(child) ? child.children : [child];
        const last = children.at(-1);
        if (shown?.type === 'text' && last?.type === 'text') {
          last.value += shown.value;
        } else if (shown) {
          children.push(shown);
        }
      }
      heading.children = children;
    });
  };
}
