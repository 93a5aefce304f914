import type {Element} from 'hast';
import rehypePrism from 'rehype-prism-plus';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import code from '../../../../src/node/markdown/code';

function highlight(text: string, properties: Element['properties']): Element {
  const children: Element['children'] = [{type: 'text', value: text}];
  const block: Element = {type: 'element', tagName: 'code', properties, children};
  const pre: Element = {type: 'element', tagName: 'pre', properties: {}, children: [block]};
  unified()
    .use(code)
    .use(rehypePrism, {ignoreMissing: true})
    .runSync({type: 'root', children: [pre]});
  return pre;
}

it('a block of code keeps its text and its title, and is highlighted', () => {
  const pre = highlight('const a = 1;\n', {
    className: ['language-js'],
    metastring: 'title="a.js" {1}',
  });
  expect(pre.properties).toMatchObject({code: 'const a = 1;', title: 'a.js'});
  expect(JSON.stringify(pre.children)).toMatch(
    /"token","keyword".*highlight-line|highlight-line.*"token","keyword"/,
  );
});

it('a language that nobody knows is text', () => {
  const pre = highlight('a < b\n', {className: ['language-nonsense']});
  expect(pre.properties).toMatchObject({code: 'a < b'});
  expect(pre.properties.title).toBeUndefined();
  expect(JSON.stringify(pre.children)).not.toContain('"token"');
});
