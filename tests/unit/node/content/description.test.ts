import {describe, expect, it} from 'vitest';
import {parseSection} from '../../../../src/node/content/section';
import {languages, siteAnswers} from '../../../site';

function describeMarkdown(markdown: string): string {
  const [answer] = parseSection(`# 1. X\n\n## Q {#q}\n\n${markdown}\n`, 'docs/01-x.md').answers;
  return (answer ?? expect.fail('There is no answer.')).description;
}

describe('an answer’s description', () => {
  const table = '| a | b |\n|---|---|\n| c | d |';

  it('is the whole of a short answer without its marks, block set apart from block', () => {
    expect(describeMarkdown('**Yes**:\n\n- one\n- `two`\n\nThat is all.\n\nReally.')).toBe(
      'Yes: one / two / That is all. Really.',
    );
    expect(describeMarkdown('はい。\n\n- 一\n- 二')).toBe('はい。一 / 二');
  });

  it('has the cells of tables only where there is nothing else, set apart', () => {
    expect(describeMarkdown(`${table}\n\nI recommend a.`)).toBe('I recommend a.');
    expect(describeMarkdown(table)).toBe('a · b / c · d');
  });

  it('cuts between words', () => {
    const description = describeMarkdown('Seventeen letters '.repeat(20));
    expect(description).toMatch(/^(?:Seventeen letters )+(?:Seventeen|Seventeen letters)…$/);
    expect(description.length).toBeGreaterThan(180);
    expect(description.length).toBeLessThanOrEqual(200);
  });

  it('cuts between Japanese phrases, and drops the comma there', () => {
    const description = describeMarkdown('監視基盤を構築し、運用を改善しました。'.repeat(10));
    expect(description).toMatch(/(?:構築し|監視基盤を|運用を|改善しました)…$/);
    expect(description.length).toBeGreaterThan(85);
    expect(description.length).toBeLessThanOrEqual(100);
  });

  it('keeps within its width where no phrase ends in time', () => {
    expect(describeMarkdown('x'.repeat(300))).toBe(`${'x'.repeat(199)}…`);
  });

  it.each(languages)('is each answer’s own in %s', (language) => {
    const descriptions = siteAnswers(language).map(({answer}) => answer.description);
    expect(descriptions.length).toBeGreaterThan(0);
    expect(new Set(descriptions).size).toBe(descriptions.length);
    for (const {answer} of siteAnswers(language)) {
      if (answer.content.some(({type}) => type !== 'table')) {
        expect(answer.description).not.toContain(' · ');
      }
    }
  });
});
