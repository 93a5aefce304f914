import type {Parents, Root} from 'mdast';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';

/**
 * Remark plugin, to run before Docusaurus’s own, which stop at them: shows a link or an image without an
 * address as its text.
 */
export default function emptyLinks(): Transformer<Root> {
  return (tree) => {
    visit(tree, (node, index, parent: Parents | undefined) => {
      if (!('url' in node) || node.url !== '' || !parent || index === undefined) {
        return undefined;
      }
      const shown = node.type === 'image' ? [{type: 'text', value: node.alt ?? ''}] : [];
      parent.children.splice(
        index,
        1,
        ...((node.type === 'link' ? node.children : shown) as never[]),
      );
      return index;
    });
  };
}
