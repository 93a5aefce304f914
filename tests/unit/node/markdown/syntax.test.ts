import type {Nodes} from 'mdast';
import {expect, it} from 'vitest';
import {parseSection} from '../../../../src/node/content/section';

const MARKS: Record<string, string> = {
  emphasis: 'em',
  strong: 'b',
  delete: 's',
  inlineCode: 'code',
};

function show(node: Nodes): string {
  const shown =
    'children' in node ? node.children.map(show).join('') : 'value' in node ? node.value : '';
  if (node.type === 'link') {
    return `<a ${node.url}>${shown}</a>`;
  }
  const mark = MARKS[node.type];
  return mark === undefined ? shown : `<${mark}>${shown}</${mark}>`;
}

function read(markdown: string): string | undefined {
  const [answer] = parseSection(`# 1. X\n\n## Q {#q}\n\n${markdown}\n`, 'docs/01-x.md').answers;
  return answer?.content.map(show).join('\n');
}

it.each([
  ['これは**「重要」**の監視', 'これは<b>「重要」</b>の監視'],
  ['**「A」**なので**「B」**', '<b>「A」</b>なので<b>「B」</b>'],
  ['稼働率は**99.9%**を保つ', '稼働率は<b>99.9%</b>を保つ'],
  ['日本語*強調、*日本語', '日本語<em>強調、</em>日本語'],
  ['~~「古い」~~の話', '<s>「古い」</s>の話'],
  ['2 * 3 * 4、a_b_c、x**(A)**y', '2 * 3 * 4、a_b_c、x**(A)**y'],
  // As in every library: “_” inside a word is a letter of a name.
  ['これは_重要_です', 'これは_重要_です'],
])('emphasis beside Japanese signs is emphasis: %s', (markdown, shown) => {
  expect(read(markdown)).toBe(shown);
});

const A = 'https://example.com/a';
const LINK = `<a ${A}>${A}</a>`;

it.each([
  [`${A}。次の文です。`, `${LINK}。次の文です。`],
  [`（${A}）です。`, `（${LINK}）です。`],
  [`「${A}」を参照`, `「${LINK}」を参照`],
  [`${A}、次`, `${LINK}、次`],
  [`詳細は${A}をご覧`, `詳細は${LINK}をご覧`],
  [`${A}）！？`, `${LINK}）！？`],
  [`${A}.。`, `${LINK}.。`],
  [`${A}…“x”`, `${LINK}…“x”`],
  [`${A}Ａ`, `${LINK}Ａ`],
  [`${A}。**重要**`, `${LINK}。<b>重要</b>`],
  [`**重要な${A}です**続き`, `<b>重要な${LINK}です</b>続き`],
  [`[監視 ${A}。まで`, `[監視 ${LINK}。まで`],
  [
    'https://example.com。HTTP://localhost:3000を',
    '<a https://example.com>https://example.com</a>。<a HTTP://localhost:3000>HTTP://localhost:3000</a>を',
  ],
  ['https://a.b/?c=d&e=(f)#gを', '<a https://a.b/?c=d&e=(f)#g>https://a.b/?c=d&e=(f)#g</a>を'],
  ['https://a.b/%E7%9B%A3を', '<a https://a.b/%E7%9B%A3>https://a.b/%E7%9B%A3</a>を'],
  ['https://a.b/Übersicht, c', '<a https://a.b/Übersicht>https://a.b/Übersicht</a>, c'],
  ['www.a.b/cをご覧', '<a http://www.a.b/c>www.a.b/c</a>をご覧'],
  ['（www.a.b/c.）です', '（<a http://www.a.b/c>www.a.b/c</a>.）です'],
  ['me@example.comまで', '<a mailto:me@example.com>me@example.com</a>まで'],
  ['https://日本語.jp/', 'https://日本語.jp/'],
])('a bare address ends before Japanese: %s', (markdown, shown) => {
  expect(read(markdown)).toBe(shown);
});

it.each([
  ['<https://a.b/監視>', '<a https://a.b/監視>https://a.b/監視</a>'],
  ['[x](https://a.b/監視)', '<a https://a.b/監視>x</a>'],
  ['[https://a.b/監視](https://a.b/)', '<a https://a.b/>https://a.b/監視</a>'],
])('an address in brackets is whole: %s', (markdown, shown) => {
  expect(read(markdown)).toBe(shown);
});

it.each(['[監視]()', '[監視](<>)', '![監視]()'])('%s leads nowhere, and is text', (markdown) => {
  expect(read(markdown)).toBe('監視');
});
