import type {Element, Root} from 'hast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import type {MdxjsEsmHast} from 'mdast-util-mdxjs-esm';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';

/** Imports the theme's block of code, as `import CodeBlock from '@theme/CodeBlock'` does. */
const IMPORT: MdxjsEsmHast = {
  type: 'mdxjsEsm',
  value: '',
  data: {
    estree: {
      type: 'Program',
      sourceType: 'module',
      body: [
        {
          type: 'ImportDeclaration',
          attributes: [],
          specifiers: [
            {type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: 'CodeBlock'}},
          ],
          source: {type: 'Literal', value: '@theme/CodeBlock'},
        },
      ],
    },
  },
};

/**
 * Rehype plugin: has a Markdown file that shows blocks of code bring what highlights them, so that no
 * other page does.
 */
export default function code(): Transformer<Root> {
  return (tree) => {
    const blocks: Element[] = [];
    visit(tree, 'element', (pre, index, parent) => {
      const [block] = pre.children;
      if (pre.tagName === 'pre' && block?.type === 'element' && parent && index !== undefined) {
        parent.children[index] = createBlock(block);
        blocks.push(block);
      }
    });
    if (blocks.length > 0) {
      tree.children.unshift(IMPORT);
    }
  };
}

function createBlock({properties, children}: Element): MdxJsxFlowElementHast {
  return {
    type: 'mdxJsxFlowElement',
    name: 'CodeBlock',
    attributes: Object.entries(properties).map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      value: [value].flat().join(' '),
    })),
    children,
  };
}
