import type {Element, Root} from 'hast';
import {expect, it} from 'vitest';
import answerSections from '../../../../src/node/markdown/answers';

function element(tagName: string, id?: string): Element {
  return {type: 'element', tagName, properties: id ? {id} : {}, children: []};
}

it('puts every question with its answer into a section, and leaves the title outside', async () => {
  const tree: Root = {
    type: 'root',
    children: [
      element('header'),
      element('h2', 'first'),
      {type: 'text', value: '\n'},
      element('p'),
      element('h3', 'inside'),
      element('h2', 'second'),
      element('table'),
    ],
  };
  await answerSections()(tree, {} as never, () => undefined);
  expect(
    tree.children.map((child) =>
      child.type === 'element'
        ? [child.properties.dataAnswer, child.tagName, child.children.length]
        : child.type,
    ),
  ).toEqual([
    [undefined, 'header', 0],
    ['first', 'section', 4],
    ['second', 'section', 2],
  ]);
});
