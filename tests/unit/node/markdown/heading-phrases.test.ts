import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import headingPhrases from '../../../../src/node/markdown/heading-phrases';

function run(markdown: string): {text: unknown; phrases: unknown} {
  const processor = unified().use(remarkParse).use(headingPhrases);
  const {children} = processor.runSync(processor.parse(markdown)) satisfies Root;
  const [block] = children;
  const text = block && 'children' in block ? block.children[0] : undefined;
  return {
    text: text && 'value' in text ? text.value : undefined,
    phrases: (block?.data as {hProperties?: {phrases?: string}} | undefined)?.hProperties?.phrases,
  };
}

describe('headingPhrases', () => {
  it('marks the phrases of a question, and makes it a label', () => {
    expect(run('## 基準（PCI DSS等）の経験は？ {#a-b}')).toEqual({
      phrases: '基準\u200B（PCI DSS等）の\u200B経験は？',
      text: '基準\u200B（PCI\u00A0DSS等）\u2060の\u200B経験は？ {#a-b}',
    });
  });

  it('leaves the text of a heading without id as it is: an id will be made of it', () => {
    expect(run('### 習得したい技術は？')).toEqual({
      phrases: '習得したい\u200B技術は？',
      text: '習得したい技術は？',
    });
  });

  it.each(['習得したい技術は？', '## 習得したい`技術`は？ {#a}'])(
    'leaves other blocks and headings with markup alone: %s',
    (markdown) => {
      expect(run(markdown)).toMatchObject({phrases: undefined});
    },
  );
});
