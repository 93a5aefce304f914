import {expect, it} from 'vitest';
import {parseSection} from '../../../../src/node/content/section';
import {formatCsv, listShareLinks} from '../../../../src/node/content/share-links';

const japanese = [
  parseSection('# 1. SRE領域\n\n## 「"A"」は？ {#a}\n\nはい。\n', 'docs/01-sre.md'),
];
const english = [parseSection('# 1. SRE\n\n## What, then, is A? {#a}\n\nYes.\n', 'docs/01-sre.md')];
const sections = listShareLinks(japanese, [
  {locale: 'ja', root: 'https://example.org/', sections: japanese},
  {locale: 'en', root: 'https://example.org/en/', sections: english},
]);

it('lists every answer with its link in every language', () => {
  expect(sections).toEqual([
    {
      slug: 'sre',
      title: '1. SRE領域',
      answers: [
        {
          id: 'a',
          links: [
            {locale: 'ja', question: '「"A"」は？', url: 'https://example.org/sre/a/'},
            {locale: 'en', question: 'What, then, is A?', url: 'https://example.org/en/sre/a/'},
          ],
        },
      ],
    },
  ]);
});

it.each(['=1+1', '+1', '-rf とは？', '@Override とは？', '＝1'])(
  'leaves nothing in the table that a spreadsheet runs: %s',
  (question) => {
    const section = parseSection(`# 1. A\n\n## ${question} {#a}\n\nb\n`, 'docs/01-a.md');
    const links = listShareLinks([section], [{locale: 'ja', root: '/', sections: [section]}]);
    expect(formatCsv(links, 'ja', {})).toContain(`,"'${question}",`);
  },
);

it('makes a table of them that spreadsheets read', () => {
  expect(formatCsv(sections, 'ja', {})).toBe(
    '\uFEFF"分野","ID","質問（日本語）","URL（日本語）","質問（英語）","URL（英語）"\r\n' +
      '"1. SRE領域","a","「""A""」は？","https://example.org/sre/a/","What, then, is A?","https://example.org/en/sre/a/"\r\n',
  );
});
