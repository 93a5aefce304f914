import {describe, expect, it} from 'vitest';
import {parseMarkdown} from '../../../../src/node/content/markdown';
import {findSlips, type Site} from '../../../../src/node/content/rules';

const FILE = 'docs/01-sre.md';
const SITE: Site = {
  url: 'https://qa.example/',
  files: new Map([
    ['monitoring', '01-sre.md'],
    ['slo-design', '02-slo.md'],
  ]),
  paths: new Set(['/sre/', '/sre/monitoring/', '/slo/', '/slo/slo-design/', '/all/']),
  moved: new Map([['/sre/slo/', '/slo/slo-design/']]),
};
/** The bytes of the files that there are. */
const SIZES: Record<string, number> = {'./a.png': 1000, '/img/huge.png': 3_200_000, '/cv.pdf': 9};

/** The findings in a page, without the file. */
function checkPage(markdown: string): string[] {
  const page = {
    markdown,
    tree: parseMarkdown(markdown, FILE),
    site: SITE,
    sizeOf: (url: string) => SIZES[url],
  };
  return findSlips(page, FILE).map((finding) => finding.replace(`${FILE}:`, ''));
}

function check(answer: string, heading = '## 監視は？ {#monitoring}'): string[] {
  return checkPage(`# 1. SRE\n\n${heading}\n\n${answer}\n`);
}

/** What an author may write, where the finding points, and a word of what it says. */
const SLIPS: [what: string, answer: string, place: string, remedy: string][] = [
  ['bold that is not closed', '**方針: 監視', '5:1', 'close it'],
  ['full-width stars', '＊＊重要＊＊', '5:1', '\\*\\*'],
  ['dots as a list', '・監視\n・設計', '5:1', '“- ”'],
  ['circled numbers as a list', '①監視\n②設計', '5:1', '“1. ”'],
  ['a number without a blank', '1.監視\n2.設計', '5:1', '“1. ”'],
  ['a hyphen without a blank', '-監視\n-設計', '5:1', '“- ”'],
  ['numbers in brackets as a list', '(1) 監視\n(2) 設計', '5:1', '“1. ”'],
  ['full-width numbers as a list', '１．監視', '5:1', '“1. ”'],
  ['dots in an item', '- 監視\n\n  ・設計\n  ・運用', '7:3', '“- ”'],
  ['dots in a later line', '> 監視\n> ・設計', '6:3', '“- ”'],
  ['underscores for bold', '__重要__です', '5:1', '“\\*\\*” for bold'],
  ['a table without its outer bars', 'a | b\n1 | 2', '5:1', '---'],
  ['a table with full-width bars', '｜a｜b｜', '5:1', '---'],
  ['a table with a blank line', '| a |\n| - |\n| 1 |\n\n| 2 |', '9:1', 'no blank line'],
  ['a table without its second row', '| a | b |\n| 1 | 2 |', '5:1', '---'],
  ['a table with a short second row', '| a | b |\n| --- |\n| 1 | 2 |', '5:1', '---'],
  ['a link in full-width brackets', '[監視]（https://example.com/）', '5:1', 'half-width'],
  ['a link with a blank', '[監視](https://example.com/a b)', '5:1', 'no blank'],
  ['a heading in full-width signs', '＃＃ 設計は？', '5:1', '“## ”'],
  ['a heading without a blank', '##設計は？', '5:1', '“## ”'],
  ['a heading with a full-width blank', '##　設計は？', '5:1', '“## ”'],
  ['a question as a sub-heading', '### 設計は？ {#design}\n\n本文', '5:1', '“## ”'],
  ['a directive', '手順:name[監視]{.x}', '5:3', 'blank after the colon'],
  ['a directive in a line of its own', '::name[監視]', '5:1', 'blank after the colon'],
  ['a merge that was left', '<<<<<<< HEAD', '5:1', 'one of the two versions'],
  ['a comment inside a line that is not closed', '監視 <!-- 下書き', '5:4', '-->'],
  ['a note with a title like text', ':::note 題名\n\n監視\n\n:::', '5:1', ':::note\\[題名\\]'],
  ['what is to be done', 'TODO: 監視を書く', '5:1', 'finish it'],
  ['a word wider than a phone', 'a'.repeat(70), '5:1', 'shorten'],
  ['a footnote', '監視[^1]\n\n[^1]: 注', '5:3', 'brackets'],
  ['a footnote without its text', '監視[^1]', '5:3', 'brackets'],
  ['a range with “~”', '10~20件、30~40件', '5:3', '〜'],
  ['a block of code that is not closed', '```\ncode', '5:1', '```'],
  ['a comment that is not closed', '監視\n\n<!-- 下書き', '7:1', '-->'],
  ['a note that is not closed', ':::note\n\n監視', '5:1', ':::'],
  ['a note of no kind', ':::メモ\n\n監視\n\n:::', '5:1', ':::note'],
  ['an answer of a comment', '<!-- 下書き -->', '3:1', 'below'],
  ['an answer of a rule', '---', '3:1', 'below'],
  ['an answer of a sub-heading', '### 監視', '3:1', 'below'],
  ['a link that runs', '[x](javascript:alert(1))', '5:1', 'link a page'],
  ['a link to a file', '[x](file:///etc/hosts)', '5:1', 'others can open'],
  ['a link to a drive', '[x](C:\\a.md)', '5:1', 'others can open'],
  ['a link to one’s own host', '[x](http://localhost:3000/)', '5:1', 'others can open'],
  ['a link to one language', '[x](/en/sre/)', '5:1', 'without “/en”'],
  ['a link to no answer', '[x](#nothing)', '5:1', '“01-sre.md#monitoring”'],
  ['a link to an answer without its file', '[x](#slo-design)', '5:1', '“02-slo.md#slo-design”'],
  ['a link to an answer in another file', '[x](01-sre.md#slo-design)', '5:1', '“02-slo.md#slo'],
  ['a link to a file that is not there', '[x](99-none.md)', '5:1', '“01-sre.md#monitoring”'],
  ['a link to a page that is not there', '[x](/nothing/)', '5:1', '“01-sre.md#monitoring”'],
  ['a link to an answer that has moved', '[x](/sre/slo/)', '5:1', '“02-slo.md#slo-design”'],
  ['a link to this site at its host', '[x](https://qa.example/sre/)', '5:1', '“01-sre.md#'],
  ['an address set apart', '[x][y]\n\n[y]: /nothing/', '7:1', '“01-sre.md#monitoring”'],
  ['a link to no answer of a page', '[x](/sre/#slo-design)', '5:1', '“02-slo.md#slo-design”'],
  ['a link without https', '[x](www.example.com)', '5:1', '“https://”'],
  ['an image that is not there', '![x](./b.png)', '5:1', 'both languages'],
  ['an image that is too large', '![x](/img/huge.png)', '5:1', 'below 1 MB'],
  ['an image without words', '監視![](./a.png)', '5:3', 'what it shows'],
  ['a row with a cell too many', '| a |\n| --- |\n| `|` |', '7:1', 'as many'],
  ['an image from another host', '![x](https://example.com/a.png)', '5:1', 'beside'],
  ['a zero-width blank', '監\u200b視', '5:2', 'U\\+200B'],
  ['a character that is broken', '監\ufffd視', '5:2', 'U\\+FFFD'],
  ['a control character', '監\u0007視', '5:2', 'U\\+0007'],
  ['a no-break blank', 'a\u00a0b', '5:2', 'U\\+00A0'],
  ['half-width kana', 'ｶﾝｼ', '5:1', 'カンシ'],
  ['a letter and its mark', 'か\u3099', '5:1', 'が'],
  ['a key', `AKIA${'ABCD'.repeat(4)}`, '5:1', 'replaced'],
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----', '5:1', 'remove'],
  ['a token of GitHub', `ghp_${'ab12'.repeat(9)}`, '5:1', 'replaced'],
  ['a token of Slack', `xoxb-${'1234-'.repeat(4)}`, '5:1', 'replaced'],
  ['a key of Google', `AIza${'ab12x'.repeat(7)}`, '5:1', 'replaced'],
  ['a token of GitLab', `glpat-${'ab12'.repeat(5)}`, '5:1', 'replaced'],
  ['a token of npm', `npm_${'ab12'.repeat(9)}`, '5:1', 'replaced'],
  ['a key of Stripe', `sk_live_${'ab12'.repeat(5)}`, '5:1', 'replaced'],
  ['a key of a language model', `sk-ant-${'ab12'.repeat(9)}`, '5:1', 'replaced'],
  ['a key of SendGrid', `SG.${'a'.repeat(22)}.${'b'.repeat(43)}`, '5:1', 'replaced'],
  ['a webhook', `https://hooks.slack.com/services/T0/B0/${'a'.repeat(24)}`, '5:1', 'replaced'],
  ['a secret key', `SECRET_ACCESS_KEY=${'aB1/'.repeat(10)}`, '5:1', 'replaced'],
  ['a JWT', `eyJ${'a'.repeat(12)}.eyJ${'b'.repeat(12)}.${'c'.repeat(12)}`, '5:1', 'replaced'],
  ['a password', 'postgres://app:himitsu@db.example.com/', '5:1', 'replaced'],
  ['a host of one’s own', '`db01.prod.internal`', '5:2', 'remove'],
  ['a telephone number in one piece', '09012345678', '5:1', 'remove'],
  ['a telephone number', '090-1234-5678', '5:1', 'remove'],
  ['an e-mail address', 'me@company.co.jp', '5:1', 'remove'],
];

describe('a slip is found, with its place and the remedy:', () => {
  it.each(SLIPS)('%s', (_what, answer, place, remedy) => {
    const findings = check(answer);
    expect(findings.length, findings.join('\n')).toBeGreaterThan(0);
    expect(findings[0]).toMatch(new RegExp(`^${place}: (?=.* → ).*(?:${remedy})`));
  });

  it.each([
    ['## Q: 監視は？ {#monitoring}', 'alone'],
    ['## Ｑ１．監視は？ {#monitoring}', 'alone'],
    ['## 監視は？ {#monitoring} {#watch}', 'keep one'],
    ['## **監視**は？ {#monitoring}', 'plain text'],
    ['## <https://example.com/>は？ {#monitoring}', 'plain text'],
    ['## [監視](/sre/)は？ {#monitoring}', 'plain text'],
  ])('%s', (heading, remedy) => {
    expect(check('監視', heading)).toEqual([
      expect.stringMatching(new RegExp(`^3:1: .* → .*${remedy}`)),
    ]);
  });

  it.each([
    ['slug: /x', '2:1: “slug” changes the page’s address.* → remove it'],
    [
      'image: /img/huge.png\nid: x',
      '2:1: the image .* → .*\n.*3:1: “id” changes the page’s address',
    ],
    ['draft: true', '2:1: “draft” hides the page, .* → remove it'],
    ['unlisted: true', '2:1: “unlisted” hides the page from search engines, .* → remove it'],
    ['discription: x', '2:1: “discription” does nothing here → .*“description”'],
    ['description: ""', '2:1: “description” has no text → write one'],
    ['description:\n  - x', '2:1: “description” has no text → write one'],
    ['image: /img/none.png', '2:1: there is no image “/img/none.png” → '],
    ['description: a: b', '2:14: the front matter cannot be read from here on → '],
    ['description', '2:1: the front matter cannot be read from here on → '],
  ])('%j in the front matter', (frontMatter, findings) => {
    const markdown = `---\n${frontMatter}\n---\n\n# 1. SRE\n\n## 監視は？ {#monitoring}\n\n監視\n`;
    expect(checkPage(markdown).join('\n')).toMatch(new RegExp(`^${findings}`));
  });
});

it('all slips of a file are found at once, in its order, but not one kind over and over', () => {
  const findings = check(`TODO\n\n＊＊\n\n${'ｶ 監視\n\n'.repeat(20)}`);
  expect(findings.map((finding) => finding.split(':')[0])).toEqual([
    '5',
    '7',
    '9',
    '11',
    '13',
    '15',
    '17',
  ]);
  expect(findings.at(-1)).toContain('15 more');
});

it.each([
  '監視~設計',
  '**監視**・設計、`top`・`ps`',
  '#1の課題、例：TODOリスト',
  '🙂👨‍👩‍👧👩🏽‍💻',
  'std::vector、a->b --> c',
  'host.docker.internal、postgres://<user>:<password>@host/db',
  '1 < 2 かつ 3 > 2',
  '<pod-name> と <b>',
  '| a | b |\n| --- | --- |\n| x \\| y | `\\|` |',
  '```bash\n**a ＊＊ TODO ・ [x]（y） ~a~ b~ ##c ::: 1.x\n```',
  '`**` と `TODO` と `10~20件、30~40件`',
  '2 * 3 * 4、a_b_c、5*6',
  '**重要**: 監視と**設計**、**「重要」** の監視',
  'これは**「重要」**の監視、稼働率は**99.9%**を保つ、日本語*強調、*日本語',
  '- 監視\n  - 設計\n\n1. 一\n2. 二',
  ':::note\n\n監視\n\n:::',
  ':::tip[題]\n\n監視\n\n:::',
  '[監視](02-slo.md#slo-design)、[同](./01-sre.md#monitoring)と[外](https://example.com/a_(b))',
  '24/365、99.9%、2026-01-02、10.0.0.0/16、192.168.0.1:8080',
  'https://example.com/ と <https://example.com/>',
  '監視 — “引用”、「引用」、…、→、①の手順',
  '1.5倍、3.14、-5℃、+10%',
  '![図](./a.png)と[履歴書](/cv.pdf)、[全部](/all/)、[一覧](/sre/)、[回答](/slo/slo-design)',
  '[a](02-slo.md)、[b](/sre/#monitoring)、[c](mailto:me@example.com)、[d](tel:110)',
  '### 小見出し\n\n本文',
  '監視  \n設計\\\n運用',
  '> 引用',
  'SRE: 監視、AWS:EC2、Q&A',
  '<!-- 下書き -->\n\n監視',
  'for example me@example.com',
])('what is right is no finding: %s', (answer) => {
  expect(check(answer)).toEqual([]);
});

it.each(['description: 監視とSLO', 'image: ./a.png\npagination_label: "a: b"', '', '# a comment'])(
  'what is right in the front matter is no finding: %j',
  (frontMatter) => {
    expect(checkPage(`---\n${frontMatter}\n---\n\n# 1. SRE\n`)).toEqual([]);
  },
);

it.each([
  'What does `ls` do?',
  'List<T>とは？',
  'What is http://ws.int/?',
  '@Override とは？',
  '-rf とは？',
])('what is right in a question is no finding: %s', (question) => {
  expect(check('監視', `## ${question} {#monitoring}`)).toEqual([]);
});
