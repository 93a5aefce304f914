import {describe, expect, it} from 'vitest';
import {formatDiagnostic} from '../../../../src/node/content/finding';
import {parseSection, type Answer, type Section} from '../../../../src/node/content/section';
import {compareAnswers, compareTranslation} from '../../../../src/node/content/translation';

const answer = (id: string, text = 'Text'): string => `\n## Question {#${id}}\n\n${text}\n`;
const original = parseSection(`# 1. A\n${answer('a')}${answer('b')}`, 'docs/01-a.md');

function compareAll(ours: Section, theirs: Section): string[] {
  const answersOf = ({file, answers}: Section): (Answer & {file: string})[] =>
    answers.map((each) => ({...each, file}));
  const missing = compareTranslation([ours], [theirs], 'en');
  const found = missing.length > 0 ? missing : compareAnswers(answersOf(ours), answersOf(theirs));
  return found.map(formatDiagnostic);
}

function compare(markdown: string, file = 'en/01-a.md'): string[] {
  return compareAll(original, parseSection(markdown, file));
}

describe('compareTranslation', () => {
  it('is content with the same ids, order and shape', () => {
    expect(compare(`# 1. B\n${answer('a', 'Other')}${answer('b')}`)).toEqual([]);
  });

  it.each([
    [
      'a missing answer',
      `# 1. A\n${answer('a')}`,
      'docs/01-a.md:7:1: the answer “b” has no translation → add “## … {#b}” to en/01-a.md.',
    ],
    [
      'an unknown answer',
      `# 1. A\n${answer('a')}${answer('b')}${answer('c')}`,
      'en/01-a.md:11:1: the answer “c” has no original → give it the id of an answer in docs/01-a.md, or remove it.',
    ],
    [
      'another order',
      `# 1. A\n${answer('b')}${answer('a')}`,
      'en/01-a.md:3:1: here is the answer “b”, and in docs/01-a.md it is “a” → put the answers into the same order.',
    ],
  ])('names %s', (_, markdown, message) => {
    expect(compare(markdown)).toEqual([message]);
  });

  it.each([
    [
      'Text',
      '- Text',
      '5:1: here is a list, and its original at docs/01-a.md:5 has a paragraph → ',
    ],
    ['- a', '1. a', '5:1: here is a numbered list, and its .*:5 has a list → '],
    ['### a\n\na', '#### a\n\na', '5:1: here is a sub-heading “####”, .* “###” → '],
    ['a\n\nb', 'a', '5:1: after this, its original at docs/01-a.md:7 has a paragraph more → write'],
    ['a', 'a\n\n> b', '7:1: here is a quote that its original in docs/01-a.md has not → remove'],
    [
      '- a\n- b\n- c',
      '- a\n- b',
      '5:1: a list here has 2 items, and its .* has 3 items → write as',
    ],
    ['- a\n- b\n  - c', '- a\n- b', '6:3: after this, its original at .*:7 has a list more → '],
    ['1. a\n2. b\n   - c', '1. a\n2. b\n\n   c', '8:4: here is a paragraph, .* has a list → '],
    [
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '| a |\n|---|\n| 1 |',
      '5:1: a table here has 2 rows and 1 column, and its .* has 2 rows and 2 columns → ',
    ],
    ['```\na\nb\n```', '```\na\n```', '5:1: a block of code here has 1 line, .* has 2 lines → '],
    ['**a** b', 'a b', '5:1: a paragraph here has 0 bold texts, and its .* has 1 bold text → '],
    ['> - a', '> a', '5:3: here is a paragraph, and its original at docs/01-a.md:5 has a list → '],
  ])('names the block that is another: %j, %j', (japanese, english, message) => {
    const ours = parseSection(`# 1. A\n${answer('a', japanese)}`, 'docs/01-a.md');
    const theirs = parseSection(`# 1. A\n${answer('a', english)}`, 'en/01-a.md');
    const [finding, ...others] = compareAll(ours, theirs);
    expect(finding).toMatch(new RegExp(`^en/01-a.md:${message}`));
    expect(others).toEqual([]);
  });

  it('names another number', () => {
    expect(compare(`# 2. A\n${answer('a')}${answer('b')}`, 'en/02-a.md')).toEqual([
      'en/02-a.md:1:1: the page has number 2, its original docs/01-a.md has 1 → give both the same, in the name of the file and in the title.',
    ]);
  });

  it('names pages that have no counterpart', () => {
    const other = parseSection(`# 1. B\n${answer('a')}`, 'en/01-b.md');
    expect(compareTranslation([original], [other], 'en').map(formatDiagnostic)).toEqual([
      'docs/01-a.md:1:1: the page has no translation → add a file of the same name to en.',
      'en/01-b.md:1:1: the page has no original → remove it, or add the original.',
    ]);
  });
});
