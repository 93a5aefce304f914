import {expect, it} from 'vitest';
import {parseSection} from '../../../../src/node/content/section';

function read(markdown: string): {text: string | undefined; markdown: string | undefined} {
  const [answer] = parseSection(`# 1. X\n\n## Q {#q}\n\n${markdown}\n`, 'docs/01-x.md').answers;
  return {text: answer?.text, markdown: answer?.markdown};
}

it.each([
  ['監視を担当\nしました。', '監視を担当しました。'],
  ['監視 \nを', '監視を'],
  ['監視、\nGitHub', '監視、GitHub'],
  ['GitHub\n（監視）', 'GitHub（監視）'],
  ['監視……\nそして', '監視……そして'],
  ['監視👍\nです', '監視👍です'],
  ['\u{20bb7}\n\u{20bb7}', '\u{20bb7}\u{20bb7}'],
  ['か\u3099\nき', 'か\u3099き'],
  ['**監視**\nを', '**監視**を', '監視を'],
  ['監視\n**を**', '監視**を**', '監視を'],
  ['[監視](https://a.b/)\nを', '[監視](https://a.b/)を', '監視を'],
  ['`監視`\nを', '`監視`を', '監視を'],
  ['> 監視\n> を', '> 監視を', '監視を'],
  ['> - 監視\n>   を', '> - 監視を', '監視を'],
  ['- 監視\n  を\n- 設\n計', '- 監視を\n- 設計', '監視を / 設計'],
  ['監視 <!-- 下書き -->\nを', '監視を'],
  ['（www.a.b）\n監視', '（www.a.b）\n監視', '（www.a.b）監視'],
])('a line break inside Japanese is none: %j', (source, markdown, text = markdown) => {
  expect(read(source)).toEqual({text, markdown});
});

it.each([
  ['監視\nGitHub\nは', '監視 GitHub は'],
  ['monitoring\nand', 'monitoring and'],
  ['foo —\n“bar”', 'foo — “bar”'],
  ['한국\n어', '한국 어'],
  ['監視。\n한국', '監視。 한국'],
  ['`ls`\nを', 'ls を'],
  ['監視  \nを', '監視 を'],
  ['監視\\\nを', '監視 を'],
  ['監視<br>を', '監視 を'],
  ['one\\\ntwo', 'one two'],
  ['```\n監視\nを\n```', '監視 を'],
  [':::tip\n監視。\n:::', '監視。'],
])('a line break elsewhere, or that is meant, sets words apart: %j', (source, text) => {
  expect(read(source)).toEqual({text, markdown: source});
});
