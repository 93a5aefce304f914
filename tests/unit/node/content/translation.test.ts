import {describe, expect, it} from 'vitest';
import {parseSection} from '../../../../src/node/content/section';
import {answerShape, compareTranslation} from '../../../../src/node/content/translation';

const answer = (id: string, text = 'Text'): string => `\n## Question {#${id}}\n\n${text}\n`;
const original = parseSection(`# 1. A\n${answer('a')}${answer('b')}`, 'docs/01-a.md');

function compare(markdown: string, file = 'en/01-a.md'): string[] {
  return compareTranslation([original], [parseSection(markdown, file)], 'en');
}

describe('compareTranslation', () => {
  it('is content with the same ids, order and shape', () => {
    expect(compare(`# 1. B\n${answer('a', 'Other')}${answer('b')}`)).toEqual([]);
  });

  it.each([
    [
      'a missing answer',
      `# 1. A\n${answer('a')}`,
      ['docs/01-a.md:7: the answer “b” has no translation; add “## … {#b}” to en/01-a.md.'],
    ],
    [
      'an unknown answer',
      `# 1. A\n${answer('a')}${answer('b')}${answer('c')}`,
      [
        'en/01-a.md:11: the answer “c” has no original; give it the id of an answer in docs/01-a.md.',
      ],
    ],
    [
      'another order',
      `# 1. A\n${answer('b')}${answer('a')}`,
      [
        'en/01-a.md:3: the answers stand in another order than in docs/01-a.md; move “a” here.',
        'en/01-a.md:7: the answers stand in another order than in docs/01-a.md; move “b” here.',
      ],
    ],
    [
      'another shape',
      `# 1. A\n${answer('a', '- Text')}${answer('b')}`,
      [
        'en/01-a.md:3: the answer “a” has the shape [bulleted list of 1 (paragraph)], its original at docs/01-a.md:3 has [paragraph]; make them the same.',
      ],
    ],
  ])('names %s', (_, markdown, messages) => {
    expect(compare(markdown)).toEqual(messages);
  });

  it('names another number', () => {
    expect(compare(`# 2. A\n${answer('a')}${answer('b')}`, 'en/02-a.md')).toEqual([
      'en/02-a.md:1: the page has number 2, its original docs/01-a.md has 1; make them the same.',
    ]);
  });

  it('names pages that have no counterpart', () => {
    const other = parseSection(`# 1. B\n${answer('a')}`, 'en/01-b.md');
    expect(compareTranslation([original], [other], 'en')).toEqual([
      'docs/01-a.md:1: the page has no translation; add its counterpart to en.',
      'en/01-b.md:1: the page has no original; remove it or add the original.',
    ]);
  });
});

describe('answerShape', () => {
  it('counts items, cells and lines', () => {
    const text = '1. a\n2. b\n   - c\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nx\ny\n```';
    const [first] = parseSection(`# 1. A\n${answer('a', text)}`, '01-a.md').answers;
    expect(first && answerShape(first)).toEqual([
      'ordered list of 2 (paragraph; paragraph and bulleted list of 1 (paragraph))',
      'table of 2+2 cells',
      'code of 2 lines',
    ]);
  });
});
