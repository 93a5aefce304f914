import type {Root} from 'hast';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import headingPhrases from '../../../../src/node/markdown/heading-phrases';

function run(tagName: string, children: Root['children']): unknown {
  const tree: Root = {
    type: 'root',
    children: [{type: 'element', tagName, properties: {}, children: children as never}],
  };
  unified().use(headingPhrases).runSync(tree);
  const [element] = tree.children;
  return element?.type === 'element' ? element.properties.phrases : undefined;
}

describe('headingPhrases', () => {
  it('marks the phrases of a heading', () => {
    expect(run('h2', [{type: 'text', value: '習得したい技術は？'}])).toBe(
      '習得したい\u200B技術は？',
    );
  });

  it('leaves other elements and headings with markup alone', () => {
    expect(run('p', [{type: 'text', value: '習得したい技術は？'}])).toBeUndefined();
    expect(
      run('h2', [
        {type: 'text', value: '習得したい'},
        {type: 'element', tagName: 'code', properties: {}, children: []},
      ]),
    ).toBeUndefined();
  });
});
