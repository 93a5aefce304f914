import path from 'node:path';
import type {Element, Root} from 'hast';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import wrapAnswers from '../../../../src/node/markdown/answers';
import {siteDir, siteSections} from '../../../site';

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
  const [{file, slug} = expect.fail('There is no section.')] = siteSections('ja');
  const page = new VFile({path: path.join(siteDir, file)});
  await wrapAnswers()(tree, page, () => undefined);
  expect(
    tree.children.map((child) =>
      child.type === 'element'
        ? [child.tagName, child.properties.dataAnswer, child.properties.path, child.children.length]
        : child.type,
    ),
  ).toEqual([
    ['header', undefined, undefined, 0],
    ['section', 'first', `/${slug}/first/`, 4],
    ['section', 'second', `/${slug}/second/`, 2],
  ]);
});
