import {expect, it} from 'vitest';
import {plainText} from '../../../../src/node/content/description';
import {parseMarkdown, toShown} from '../../../../src/node/content/markdown';
import {parseSection} from '../../../../src/node/content/section';

function show(markdown: string): string {
  const tree = parseMarkdown(markdown, 'docs/01-sre.md');
  toShown(tree);
  return plainText(tree.children);
}

it.each([
  ['<pod-name> と <b>太字</b>', '<pod-name> と <b>太字</b>'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['<section>\n\n監視\n\n</section>', '<section> / 監視 / </section>'],
  ['- <h2>題</h2>', '<h2>題</h2>'],
  ['> <iframe src="https://example.com/">', '<iframe src="https://example.com/">'],
  ['監視<!-- 下書き -->設計', '監視設計'],
  ['<!-- 下書き -->', ''],
  ['<!-- a --> 監視 <!-- b -->', '監視'],
  ['監視\n\n<!-- 下書き', '監視'],
  ['`<b>`', '<b>'],
])('%s is shown as %s', (markdown, text) => {
  expect(show(markdown)).toBe(text);
});

it('a line break in a cell is one', () => {
  const tree = parseMarkdown('| a |\n| - |\n| x<br>y |\n', 'docs/01-sre.md');
  toShown(tree);
  expect(JSON.stringify(tree)).toContain('"type":"break"');
  expect(JSON.stringify(tree)).not.toContain('"type":"html"');
});

it('comments are in no text of an answer', () => {
  const section = parseSection(
    '# 1. SRE\n\n## 監視は？ {#monitoring}\n\n一<!-- x -->二\n\n<!-- y -->\n\n三 `<!-- z -->`\n\n<!-- end -->\n',
    'docs/01-sre.md',
  );
  const [answer] = section.answers;
  expect(answer?.text).toBe('一二 / 三 <!-- z -->');
  expect(answer?.markdown).toBe('一二\n\n三 `<!-- z -->`');
});

it.each([
  '- 一\n  <!-- lint-ignore rule -- why\n  so -->\n- 二',
  '> <!-- lint-ignore rule -- why\n> so -->\n> 一 / 二',
  '<!-- lint-ignore rule -- why -->\n\n- 一\n\n<!-- why -->\n\n- 二',
  '| 一 |\n| - |\n<!-- lint-ignore rule -- why -->\n二',
  '一 / <!-- lint-ignore rule -- why -->二',
])('a comment is published nowhere: %j', (markdown) => {
  const [answer] = parseSection(`# 1. A\n\n## Q {#q}\n\n${markdown}\n`, 'docs/01-a.md').answers;
  expect(answer?.text).toBe('一 / 二');
  expect(answer?.markdown).not.toMatch(/why|so|-->/);
  const [again] = parseSection(
    `# 1. A\n\n## Q {#q}\n\n${answer?.markdown}\n`,
    'docs/01-a.md',
  ).answers;
  expect(again?.text).toBe('一 / 二');
});

it.each([
  ['監視\n\n:::note\n\n設計\n\n:::\n\n運用', '監視 / 設計 / 運用'],
  [':::tip[題]\n設計\n:::', '題 設計'],
  ['::::info{.x}\n\n設計\n\n::::', '設計'],
])('the marks of a note are no text: %j', (markdown, text) => {
  expect(show(markdown)).toBe(text);
});
