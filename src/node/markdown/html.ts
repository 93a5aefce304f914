import type {Html, Nodes, Parents, Root} from 'mdast';
import type {Transformer} from 'unified';
import {SKIP, visit} from 'unist-util-visit';

/** A comment, or what is left of the file where it is not closed. */
export const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * Remark plugin, to run before Docusaurus’s own: what looks like HTML is text, but for line breaks, and
 * comments are gone. So nothing that is written in Markdown can become a script, a style or a request,
 * and no `<name>` is lost.
 */
export default function htmlAsText(): Transformer<Root> {
  return (tree) => {
    visit(tree, 'html', (node, index, parent) => {
      if (parent && index !== undefined) {
        const shown = showHtml(node, parent);
        parent.children.splice(index, 1, ...(shown as never[]));
        return [SKIP, index + shown.length];
      }
      return undefined;
    });
  };
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
