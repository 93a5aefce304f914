import type {Element, Root} from 'hast';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import code from '../../../../src/node/markdown/code';

function highlight(...children: Element[]): Root['children'] {
  return unified().use(code).runSync({type: 'root', children}).children;
}

function element(
  tagName: string,
  properties: Element['properties'],
  child: Element | string,
): Element {
  const node = typeof child === 'string' ? {type: 'text' as const, value: child} : child;
  return {type: 'element', tagName, properties, children: [node]};
}

const inline = element('p', {}, element('code', {}, 'd'));

it('a file with a block of code imports what highlights it, and another one does not', () => {
  const properties = {className: ['language-js'], metastring: 'title="a.js"'};
  const block = element('pre', {}, element('code', properties, 'const a = 1;\n'));
  expect(highlight(element('section', {}, block), inline)).toMatchObject([
    {type: 'mdxjsEsm', data: {estree: {body: [{source: {value: '@theme/CodeBlock'}}]}}},
    {
      tagName: 'section',
      children: [
        {
          name: 'CodeBlock',
          attributes: [
            {name: 'className', value: 'language-js'},
            {name: 'metastring', value: 'title="a.js"'},
          ],
          children: [{value: 'const a = 1;\n'}],
        },
      ],
    },
    inline,
  ]);
  expect(highlight(inline)).toEqual([inline]);
});
