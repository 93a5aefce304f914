import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import headingPhrases from '../../../../src/node/markdown/heading-phrases';

function run(markdown: string): {texts: unknown; phrases: unknown} {
  const processor = unified().use(remarkParse).use(headingPhrases);
  const {children} = processor.runSync(processor.parse(markdown)) satisfies Root;
  const [block] = children;
  const texts = block && 'children' in block ? block.children : [];
  return {
    texts: texts.map((text) => ('value' in text ? text.value : undefined)),
    phrases: (block?.data as {hProperties?: {phrases?: string}} | undefined)?.hProperties?.phrases,
  };
}

describe('headingPhrases', () => {
  it('marks the phrases of a question, and makes it a label', () => {
    expect(run('## 基準（PCI DSS等）の経験は？ {#a-b}')).toEqual({
      phrases: '基準\u200B（PCI DSS等）の\u200B経験は？',
      texts: ['基準\u200B（PCI DSS等）の\u200B経験は？ {#a-b}'],
    });
  });

  it('leaves the text of a heading without id as it is: an id will be made of it', () => {
    expect(run('### 習得したい技術は？')).toEqual({
      phrases: '習得したい\u200B技術は？',
      texts: ['習得したい技術は？'],
    });
  });

  it.each([
    [
      '## 習得したい`技術`は？ {#a}',
      '習得したい\u200B技術は？',
      ['習得したい\u200B', '技術', 'は？ {#a}'],
    ],
    ['## What does `ls` do? {#a}', 'What does ls do?', ['What does ', 'ls', ' do? {#a}']],
    ['## `ls` {#a}', 'ls', ['ls', ' {#a}']],
    ['# 1. `ls`の経験', '1. lsの\u200B経験', ['1. ', 'ls', 'の\u200B経験']],
  ])('cuts the texts around code where phrases end: %s', (markdown, phrases, texts) => {
    expect(run(markdown)).toEqual({phrases, texts});
  });

  it.each(['習得したい技術は？', '### 習得したい`技術`は？'])(
    'leaves other blocks and sub-headings with markup alone: %s',
    (markdown) => {
      expect(run(markdown)).toMatchObject({phrases: undefined});
    },
  );
});
