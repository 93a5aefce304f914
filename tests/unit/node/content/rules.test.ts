import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatDiagnostic} from '../../../../src/node/content/finding';
import {parseMarkdown} from '../../../../src/node/content/markdown';
import {lint, RULE_IDS, settle, type Site} from '../../../../src/node/content/rules';
import {siteDir} from '../../../site';

const FILE = 'docs/01-sre.md';
const SITE: Site = {
  url: 'https://qa.example/',
  files: new Map([
    ['monitoring', '01-sre.md'],
    ['slo-design', '02-slo.md'],
  ]),
  paths: new Set(['/sre/', '/sre/monitoring/', '/slo/', '/slo/slo-design/', '/all/']),
  moved: new Map([['/sre/slo/', '/slo/slo-design/']]),
  contact: 'me@owner.co.jp',
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
  return settle(lint(page, FILE)).map((finding) =>
    formatDiagnostic(finding).replace(`${FILE}:`, ''),
  );
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
  ['full-width numbers as a list', '１．監視\n２．設計', '5:1', '“1. ”'],
  ['dots in an item', '- 監視\n\n  ・設計\n  ・運用', '7:3', '“- ”'],
  ['dots in a later line', '> 監視\n> ・設計', '6:3', '“- ”'],
  ['underscores for bold', '__重要__です', '5:1', '“\\*\\*” for bold'],
  ['a table without its outer bars', '名 | 役\n1 | 2', '5:1', '---'],
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
  ['a private key', `-----BEGIN RSA PRIVATE KEY-----\n${'aB1/'.repeat(16)}`, '5:1', 'remove'],
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
  ['a host of one’s own', '監視: db01.prod.internal', '5:5', 'remove'],
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
  const findings = check(`TODO\n\n＊＊重要＊＊\n\n${'ｶ 監視\n\n'.repeat(20)}`);
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

const KEY = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkq'.repeat(4)}\n-----END PRIVATE KEY-----`;

/** What each rule has to tell, and no other rule. */
const WRONG: Record<string, string[]> = {
  'no-secret': [
    'AKIAQX7DKFJ3MZPL2WET',
    '`AKIAQX7DKFJ3MZPL2WET`',
    '```\nexport AWS_ACCESS_KEY_ID=ASIAQX7DKFJ3MZPL2WET\n```',
    '`ghp_Ab3dE9fGh1jK2lMn4oPq5rSt6uVw7xYz8aBc`',
    '```yaml\ntoken: glpat-Ab3dE9fGh1jK2lMn4oPq\n```',
    '`postgres://app:Xk39dkL2qz@db.mycompany.co.jp/x`',
    '`https://gitlab-ci-token:Xk39dkL2qz@git.mycompany.co.jp/r`',
    '`mysql://admin:Monkey77zz@db.mycompany.co.jp/x`',
    '`mysql://a:aXK39DKL2QZ@db.mycompany.co.jp/x`',
    '```\ncurl https://deploy:Xk39dkL2qz@git.mycompany.co.jp/r\n```',
    `\`\`\`\n${KEY}\n\`\`\``,
    `> \`\`\`\n> ${KEY.replaceAll('\n', '\n> ')}\n> \`\`\``,
    '```\nOPENAI_API_KEY=sk-proj-Ab3dE9fGh1jK2lMn4oPq5rSt6\n```',
    '<!-- AKIAQX7DKFJ3MZPL2WET -->\n\n監視',
  ],
  'no-email-address': [
    'support@mycompany.co.jp',
    '宛先はtaro@mycompany.co.jpです。',
    '[連絡](mailto:taro@mycompany.co.jp)',
    '<taro@mycompany.co.jp>',
    '| a |\n| --- |\n| taro.sato+x@mycompany.co.jp |',
    'mailto:taro@gmail.com',
  ],
  'no-phone-number': [
    '090-1234-5678',
    '03-1234-5678',
    '0120-123-456',
    '電話09012345678',
    '+81-90-1234-5678',
    '+81 3 1234 5678',
  ],
  'no-private-host': ['db.prod.internalに接続', 'git.corp', '[x](https://a.example/?h=db.intra)'],
  'no-leftover': [
    'TODO: 監視を書く',
    'TODO：監視を書く',
    '監視します。TODO',
    '- 監視 TODO',
    'TODO 監視を書く',
    'あとで書く（TODO）',
    'FIXME(taro) 監視',
    'Date: TBD',
    '| a |\n| --- |\n| TBD |',
    'x // TODO: y',
    '**TODO**: 監視',
  ],
  'list-marker': [
    ...['-　監視', '*　監視', '1.　監視', '１．　監視', '- 監視\n　- 設計', '- 監視\n　・設計'],
    ...['・監視', '•監視', '監視:\n・設計', '・監視\n\n・設計', '1.監視\n2.設計', '-監視\n-設計'],
    ...Array.from('■□◆◇○●◎※▪▶▷☆★✓✔→⇒＊–—―－ー−☑✅👉', (sign) => `${sign} 監視\n${sign} 設計`),
    ...['■監視\n続き\n■設計', '手順\n※ 注1\n※ 注2', '└ 監視\n└ 設計', '【監視】x\n【設計】y'],
    ...['①監視\n②設計', '❶監視\n❷設計', '⑴監視\n⑵設計', '㈠監視\n㈡設計', '⒈監視\n⒉設計'],
    ...['Ⅰ. 監視\nⅡ. 設計', 'ⅰ 監視\nⅱ 設計', 'ⓐ監視\nⓑ設計', '㋐監視\n㋑設計', '⒜監視\n⒝設計'],
    ...['a) 監視\nb) 設計', '(a) 監視\n(b) 設計', 'a. 監視\nb. 設計', 'A．監視\nB．設計'],
    ...['ア) 監視\nイ) 設計', 'ア．監視\nイ．設計', '（ア）監視\n（イ）設計', '(1) 監視\n(2) 設計'],
    ...['一、監視\n二、設計', '（一）監視\n（二）設計', '１）監視\n２）設計', '1：監視\n2：設計'],
    ...['手順:\n2. 監視\n3. 設計', '> ・監視', '- 監視\n\n  ■ 設計\n  ■ 運用'],
    ...['i. 監視\nii. 設計', '(ⅰ) 監視\n(ⅱ) 設計', '[1] 監視\n[2] 設計', '１　監視\n２　設計'],
    ...[
      '1️⃣ 監視\n2️⃣ 設計',
      '1，監視\n2，設計',
      '〇監視\n〇設計',
      '‐監視\n‐設計',
      '　・監視\n　・設計',
    ],
  ],
  'no-full-width-blank-line': [
    '一\n　\n二',
    '一\n\n　\n\n二',
    '一\n　　\n- 二',
    '> 一\n> 　\n> 二',
  ],
  'no-literal-emphasis': ['__重要__です', 'これは__重要__です', 'これは_重要_です'],
  'no-html': [
    ...['<table>\n<tr><td>監視</td></tr>\n</table>', '<kbd>Ctrl</kbd>+C', '<b>監視</b>'],
    ...[
      '<details>\n<summary>監視</summary>\n\n設計\n\n</details>',
      '<dl>\n<dt>監視\n</dl>',
      '<u>監視</u>',
    ],
    ...['<script>alert(1)</script>', '<script>', '<style>', '<style>a{}</style>', '<SCRIPT SRC=x>'],
    ...[
      '<img src="a.png">',
      '<img>',
      '<hr>',
      '監視<hr/>設計',
      '<input disabled>',
      '<wbr>',
      '<embed>',
    ],
    ...['<a id="x">', '<a href=x>y</a>', '<div class="x">', '<font color=red>', '<details open>'],
    ...[
      '- <b>監視</b>',
      '> <sub>2</sub>',
      '| a |\n| --- |\n| <i>b</i> |',
      '**<u>監視</u>**',
      '</br>',
    ],
  ],
  'no-empty-link': [
    '[監視]()',
    '[監視](<>)',
    '[監視](#)',
    '[監視]( )',
    '[監視](<#>)',
    '[監視][a]\n\n[a]: <>',
    '監視\n\n[a]: #',
    '監視[](https://a.example/)',
    '監視[]()',
    '監視[ ](02-slo.md#slo-design)',
  ],
  'image-text': ['監視 ![](./a.png)', '![ ](./a.png) 監視'],
  'image-file': ['![監視]()', '![監視](<>)', '![監視](./b.png)'],
  'link-form': [
    '[監視]（https://example.com/）',
    '[監視] (https://example.com/)',
    '[監視](https://example.com/a b)',
    '[監視]（01-sre.md#monitoring）',
    '[監視] (#monitoring)',
    '[監視]（/sre/）',
    '[`ls`]（https://example.com/）',
    '[監視][slo]',
    'see [the guide][guide]',
  ],
  'heading-form': [
    '#設計は？',
    '＃設計は？',
    '##設計は？',
    '＃＃ 設計は？',
    '＃ 設計は？',
    '#　設計は？',
    '###「設計」は？',
  ],
  'table-form': [
    '| a | b |\n| 1 | 2 |',
    '｜a｜b｜',
    '名前 | 役割\n監視 | 設計',
    'a | b | c\nd | e | f\ng | h | i',
    '| a |\n| - |\n| 1 |\n\n| 2 |',
    'a | b\n--- | --- | ---\n1 | 2',
    '| 監視 | 設計\n| 運用 | 保守',
  ],
  'link-target': [
    '[x](http://localhost:3000)',
    '[x](http://10.0.0.1/)',
    '[x][y]\n\n[y]: http://a.local/',
  ],
  'no-directive': ['note:foo[bar]', 'a:b{c}', '::name[監視]'],
  'no-footnote': ['監視[^1]', '監視[^注]', '監視[^note]', '監視[^1]\n\n[^1]: 注'],
  'no-literal-bold': ['**方針: 監視', '** 方針 **', 'this is ** bold ** text', '監視 ***'],
  'no-single-tilde': ['10~20件、30~40件'],
};

/** What an author may write, by what it could be taken for. */
const RIGHT: Record<string, string[]> = {
  'a list': [
    ...[
      '-e lets the shell stop.',
      '*p is what p points to, and *q too.',
      '2.x is the newest line.',
    ],
    ...[
      '①を押し、②を選びます。',
      '※ これは注です。',
      '→ 次へ進みます。',
      '監視\n→ 設計',
      '(1) を選びます。',
    ],
    ...[
      '■ 概要\n監視しました。',
      '-rf は危険です。',
      '--help を見る',
      '1.5倍',
      '１．５倍になりました。',
      '-5℃',
    ],
    ...[
      '・・・と言われました。',
      '-5℃から\n-3℃まで',
      '9:00 開始\n18:00 終了',
      '2.x と\n3.x',
      '…一\n…二',
    ],
    ...[
      '「はい」と言い、\n「いいえ」と言う。',
      '`a` は一。\n`b` は二。',
      '¥100 の品\n¥200 の品',
      '$A と\n$B',
    ],
    ...[
      '- 監視\n  - 設計\n\n1. 一\n2. 二',
      '　字下げの段落。',
      '- 監視\n\n　設計',
      '— and so\non —',
      '+10%',
    ],
    ...['[ ] 未完了', '- [ ] 未完了\n- [x] 完了', '〒100-0001', '〜10件\n〜20件'],
  ],
  'a heading': [
    '#include <stdio.h> stands first.',
    '#general is our channel.',
    '#!/bin/sh',
    '#fff',
    '＃1 の課題',
  ],
  'a link': [
    ...[
      'The element a[0] (the first) is it.',
      'An optional [file] (default: stdin).',
      'a[i][j] = 0',
    ],
    ...[
      '[監視]（例）',
      'fixed [skip ci] (#432)',
      '[a](02-slo.md)、[b](/sre/#monitoring)',
      '[d](tel:110)',
    ],
    ...[
      '[監視](02-slo.md#slo-design)、[同](./01-sre.md#monitoring)、[外](https://example.com/a_(b))',
    ],
    ...['[ssh](ssh://git@github.com/o/r)、[全部](/all/)、[一覧](/sre/)、[回答](/slo/slo-design)'],
    ...['https://example.com/ と <https://example.com/>', '![図](./a.png)と[履歴書](/cv.pdf)'],
  ],
  'an address of one’s own': [
    'Open http://localhost:8080 in your browser.',
    '<http://localhost:3000> を開きます。',
    'http://127.0.0.1:9090/metrics に出ます。',
    '`http://db.prod.internal:5432`',
    '```\ncurl http://api.corp/\n```',
    '`db.prod.internal`、`api.corp`',
    'host.docker.internal、metadata.google.internal',
  ],
  'a table': [
    ...[
      'ps | grep x\nls | wc',
      'use a | b to pipe\nand c | d to or',
      'a|b と x|y',
      'x || y',
      '|x| < 1',
    ],
    ...[
      '`ps | grep x`\n`ls | wc` を使う',
      'cat a | sort | uniq',
      '| a | b |\n| --- | --- |\n| x \\| y | `\\|` |',
    ],
  ],
  HTML: [
    ...[
      '<pod-name> と <b>',
      'List<T>、Map<String, List<T>>',
      '<your-name>',
      '<your name>',
      '<500ms',
      'a<b>c',
    ],
    ...[
      'Vec<u8>、Promise<void>',
      '<T extends Foo>、<K, V>',
      '1<br>2<br/>3<br />4',
      'cp <file> <folder>',
    ],
    ...[
      '`<b>x</b>`、`<img src="a">`',
      '```html\n<table><tr></tr></table>\n```',
      '&lt;b&gt;x&lt;/b&gt;',
    ],
    ...[
      '\\<b>x\\</b>',
      '1 < 2 かつ 3 > 2',
      '<taro@example.com>',
      '<App/> を描く',
      '<!-- <b>x</b> -->\n\n監視',
    ],
  ],
  emphasis: [
    ...[
      '2 * 3 * 4、a*b*c、5*6',
      'a_b_c、foo__bar__baz',
      '売上_2024_最終.xlsx',
      '議事録_案_最終版.docx',
    ],
    ...[
      '2**10 = 1024、x**2',
      'x = a ** b',
      'src/**/*.ts と **/node_modules',
      'int main(int argc, char **argv)',
    ],
    ...[
      'def f(*args, **kwargs):',
      '{**a, **b}',
      '価格*1、数量*2',
      '*1 注です',
      '\\*\\*そのまま\\*\\*',
      '田中＊＊さん',
    ],
    ...[
      '**監視**・設計、`top`・`ps`',
      '**重要**: 監視と**設計**、**Apache**',
      '`**` と `10~20件、30~40件`',
    ],
    ...['~1.2 と ~1.3', '~/bin と ~/lib', '監視~設計'],
  ],
  'a footnote': ['[^abc] は他の字', '[^0-9]+、[^/]*、[^"]', '`[^1]`', '[^1]+ に一致'],
  'a directive': [
    ...[
      'std::vector、a->b --> c',
      'key: value、key:value',
      'foo: [1, 2]、bar: {a: 1}',
      'a\\:b[c]',
      '::1 は IPv6',
    ],
    ...[
      'SRE: 監視、AWS:EC2、Q&A',
      ':::note\n\n監視\n\n:::',
      ':::tip[題]\n\n監視\n\n:::',
      ':ok: と 10:30',
    ],
  ],
  'what is left to do': [
    ...[
      'Search the code for TODO comments.',
      'the XXX of a template',
      'See the TODO in it, and the FIXME too.',
    ],
    ...[
      'TODO comments are fine.',
      '例：TODOリスト',
      'TODO の管理',
      '`TODO: x`',
      '```\n// TODO: x\n```',
    ],
    ...['XXX株式会社', 'XXX-123', 'TODO、FIXMEなど', 'search for TODO\ncomments.'],
  ],
  'a key': [
    ...[
      'xoxb-not-a-real-token-value',
      '`amqp://app:app123@mq`',
      '`AKIAXXXXXXXXXXXXXXXX`',
      'AKIA1234567890ABCDEF',
    ],
    ...[
      '`AKIAIOSFODNN7EXAMPLE`、`AKIAI44QH8DHBEXAMPLE`',
      '`wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY`',
    ],
    ...[
      '```\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n```',
      `ghp_${'x'.repeat(36)}`,
    ],
    ...[
      `\`sk-ant-${'x'.repeat(24)}\``,
      '`sk-proj-your-key-goes-here-please`',
      '`-----BEGIN PRIVATE KEY-----`',
    ],
    ...[
      '`-----BEGIN RSA PRIVATE KEY-----` で始まる行',
      '```\n-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----\n```',
    ],
    ...[
      `https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}`,
      'glpat-…',
      'npm_…',
    ],
    ...[
      '`postgres://user:password@localhost/db`',
      '`https://user:pass@host`',
      '`redis://default:secret@redis:6379`',
    ],
    ...['`mysql://root:root@127.0.0.1/app`', '`https://x-access-token:TOKEN@github.com/o/r`'],
    ...[
      'postgres://<user>:<password>@host/db',
      '`postgres://$USER:$PASSWORD@host`',
      '`amqp://guest:guest@mq`',
    ],
  ],
  'an e-mail address': [
    ...[
      'me@owner.co.jp にご連絡ください。',
      '[連絡](mailto:me@owner.co.jp)',
      'for example me@example.com',
    ],
    ...[
      'me@mail.example.co.jp、[c](mailto:me@example.com)',
      '@org/pkg、@types/node',
      '@Override、@app.route',
    ],
    ...[
      '`git clone git@github.com:o/r`',
      'git clone git@github.com:o/r',
      '```\nssh admin@server.mycompany.com\n```',
    ],
    ...[
      'ssh -p 22 admin@server.mycompany.com',
      '`user@host`',
      'scp a me@srv.mycompany.com:~/',
      '`deploy@10.0.0.1`',
    ],
    ...[
      'ssh://git@gitlab.mycompany.com/team/repo.git',
      '```\nrsync -a . me@srv.mycompany.com:/srv\n```',
    ],
    ...[
      'icon@2x.png',
      'getty@tty1.service',
      '@taro@mastodon.social',
      'react@18.2.0、lodash@^4',
      'a@b',
    ],
  ],
  'a telephone number': [
    '01-02-2024 に開始',
    '2024-01-02 03:04:05',
    '090-0000-0000',
    '`090-1234-5678`',
    '10.0.0.0/16',
  ],
  'what is too wide': [
    `arn:aws:iam::123456789012:role/${'a'.repeat(60)}`,
    `https://example.com/${'a'.repeat(80)}`,
    `\`${'a'.repeat(80)}\``,
    'a'.repeat(80),
  ],
  'what is left from a merge': ['```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n```'],
  'a wrong letter': ['`ｶﾝｼ`', '`か\u3099`', '🙂👨‍👩‍👧👩🏽‍💻', '監視 — “引用”、「引用」、…、→'],
  anything: [
    ...[
      'SELECT * FROM <table>',
      'Press <Enter>.',
      'user@host:~$ ls',
      'cat </etc/hosts >/dev/null 2>&1',
    ],
    ...[
      'apiVersion: v1\nkind: Pod',
      '/etc/hosts と\n/etc/passwd',
      '@Get()\n@Post()',
      '// comment',
      '1/2、½',
    ],
    ...[
      '%w[a b c]',
      '&str、&mut T',
      '=> と -> と ~>',
      '$x = y[0] (z)',
      '2024年\n2025年',
      '10 件\n20 件',
    ],
    ...[
      'a[0][1] と ^[a-z][0-9]+$',
      'see [the guide][guide]\n\n[guide]: https://a.example/',
      'A. はい',
    ],
    ...[
      '（注）一\n（例）二',
      '\\# は見出し、\\- はリスト、\\* は強調',
      '&ast;&ast;x&ast;&ast;',
      'TODO.md',
      'ToDo',
    ],
    ...[
      'https://example.com/__init__/~a/~b',
      '[x](https://example.com/a_b__c__)',
      '*.logと*.txtを',
    ],
    ...[
      '監視  \n設計\\\n運用',
      '> 引用',
      '### 小見出し\n\n本文',
      '<!-- 下書き -->\n\n監視',
      'A/B、I/O、24/365',
    ],
    ...[
      '```bash\n**a ＊＊ TODO ・ [x]（y） ~a~ b~ ##c ::: 1.x\n```',
      '{{ .Values.x }}、${{ env.X }}、{% raw %}',
    ],
    ...[
      'C:\\Users\\name\\file.txt',
      '^\\d{3}-\\d{4}$ に一致',
      'x<-y、HEAD:refs/for/main',
      '99.9%、192.168.0.1:8080',
    ],
  ],
};

describe.each(Object.entries(WRONG))('%s tells of', (id, answers) => {
  it.each(answers)('%j', (answer) => {
    const ids = check(answer).map((finding) => /\[([\w-]+)\]$/.exec(finding)?.[1]);
    expect([...new Set(ids)]).toEqual([id]);
  });
});

describe.each(Object.entries(RIGHT))('it is not %s:', (_what, answers) => {
  it.each(answers)('%j', (answer) => {
    expect(check(answer)).toEqual([]);
  });
});

describe('a comment before a block', () => {
  const ignore = (ids: string, why = ' -- 理由'): string => `<!-- lint-ignore ${ids}${why} -->`;

  it.each([
    `${ignore('list-marker')}\n・監視`,
    `${ignore('list-marker')}\n\n・監視`,
    `監視\n${ignore('list-marker')}\n・監視`,
    `${ignore('list-marker, no-leftover')}\n- 監視\n\n  ・TODO: 監視`,
    `${ignore('list-marker no-leftover')}\n・TODO: 監視`,
    `${ignore('list-marker')}\n${ignore('no-leftover')}\n・TODO: 監視`,
    `${ignore('list-marker')} ${ignore('no-leftover')}\n\n・TODO: 監視`,
    `- 監視\n\n  ${ignore('list-marker')}\n  ・設計`,
    `> ${ignore('list-marker')}\n> ・設計`,
    `${ignore('no-secret')}\n\n\`\`\`\nAKIAQX7DKFJ3MZPL2WET\n\`\`\``,
    `${ignore('no-html')}\n<table>\n<tr><td>x</td></tr>\n</table>`,
    `${ignore('no-email-address')}\n[x](mailto:taro@mycompany.co.jp)`,
    `${ignore('note-form')}\n:::メモ\n監視\n:::`,
    `${ignore('question-form')}\n### 小見出し {#x}\n\n監視`,
    `${ignore('table-cells')}\n| a |\n| - |\n| 1 | 2 |`,
    '<!--\nlint-ignore list-marker\n-- 理由\n-->\n・監視',
  ])('silences a rule in it: %j', (answer) => {
    expect(check(answer)).toEqual([]);
    expect(check(answer.replace(/<!--[^]*?-->/g, '')).length).toBeGreaterThan(0);
  });

  it.each([
    ['without a reason', `${ignore('list-marker', '')}\n・監視`, '5:1: .* does not say why → '],
    ['of no rule', `${ignore('')}\n監視`, '5:1: .* silences no rule → '],
    [
      'of an unknown rule',
      `${ignore('list-markers')}\n監視`,
      '5:1: .*“list-markers” → .*“list-marker”',
    ],
    ['of a rule far from any', `${ignore('xyz')}\n監視`, '5:1: .* → .*“no-secret”, .*“same-facts”'],
    ['that enables', '<!-- lint disable list-marker -->\n監視', '5:1: .* silences no rule → '],
    [
      'without effect',
      `${ignore('list-marker')}\n監視\n\n\\・監視`,
      '5:1: “list-marker” finds nothing',
    ],
    ['before the end', `監視\n\n${ignore('list-marker')}`, '7:1: “list-marker” finds nothing'],
    ['after its block', `監視\n・設計\n\n${ignore('list-marker')}\n運用`, '6:1: “・”'],
    ['of another rule', `${ignore('no-leftover')}\n・監視`, '5:1: “no-leftover” finds nothing'],
  ])('%s is told', (_what, answer, finding) => {
    expect(check(answer).join('\n')).toMatch(new RegExp(`^${finding}.*`));
  });

  it('silences no more than that block, and in code it is code', () => {
    expect(check(`${ignore('list-marker')}\n・監視\n\n・設計`)).toEqual([
      expect.stringMatching(/^8:1: “・”/),
    ]);
    expect(check(`\`${ignore('list-marker')}\`\n\n\`\`\`\n${ignore('x')}\n\`\`\``)).toEqual([]);
  });
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

it('README names every rule', () => {
  const readme = fs.readFileSync(path.join(siteDir, 'README.md'), 'utf8');
  expect(RULE_IDS.filter((id) => !readme.includes(`\`${id}\``))).toEqual([]);
});
