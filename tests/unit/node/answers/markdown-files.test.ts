import {expect, it} from 'vitest';
import {createMarkdownFiles} from '../../../../src/node/answers/markdown-files';
import {parseSection} from '../../../../src/node/content/section';

const sections = [
  parseSection(
    '# 1. SRE領域\n\n## [A]は`a[0]`？ {#a}\n\n**はい**。[B](./02-ci-cd.md#b)、[C](/cloud/)、[外](//a.org)\n\n- 一\n\n## Bは？ {#b}\n\n二\n',
    'docs/01-sre.md',
  ),
];

it('every answer, all of them and the list of them are Markdown with public addresses', () => {
  const text =
    '**はい**。[B](https://a.org/qa/ci-cd/#b)、[C](https://a.org/qa/cloud/)、[外](//a.org)\n\n- 一\n';
  expect(
    Object.fromEntries(
      createMarkdownFiles(sections, [], {
        title: '想定Q&A',
        tagline: '案件',
        root: 'https://a.org/qa/',
        others: [{label: 'English', root: 'https://a.org/qa/en/'}],
        newer: {ids: ['b'], text: '新しい[原文]', root: 'https://a.org/'},
      }),
    ),
  ).toEqual({
    '/sre/a.md': `# [A]は\`a[0]\`？

想定Q&A › [1. SRE領域](https://a.org/qa/sre/) › <https://a.org/qa/sre/a/>

${text}`,
    '/sre/b.md': `# Bは？

想定Q&A › [1. SRE領域](https://a.org/qa/sre/) › <https://a.org/qa/sre/b/>

[新しい\\[原文\\]](https://a.org/sre/b/)

二
`,
    '/llms-full.txt': `# 想定Q&A

> 案件

# 1. SRE領域

## [A]は\`a[0]\`？

<https://a.org/qa/sre/a/>

${text}
## Bは？

<https://a.org/qa/sre/b/>

[新しい\\[原文\\]](https://a.org/sre/b/)

二
`,
    '/llms.txt': `# 想定Q&A

> 案件

## 1. SRE領域

- [\\[A\\]は\`a[0]\`？](https://a.org/qa/sre/a.md): はい。B、C、外 / 一
- [Bは？](https://a.org/qa/sre/b.md): 二

## Optional

- [想定Q&A](https://a.org/qa/llms-full.txt)
- [English](https://a.org/qa/en/llms.txt)
`,
  });
});

it('an old address has the Markdown of the answer that it leads to, and of nothing else', () => {
  const redirects = [
    {from: '/old/a/', to: '/sre/a/'},
    {from: '/sre/gone/', to: '/sre/'},
    {from: '/old/gone/', to: '/'},
    {from: '/old/', to: '/sre/'},
  ];
  const site = {title: 'Q', tagline: 'A', root: 'https://a.org/', others: []};
  const newer = {ids: [], text: '', root: ''};
  const before = createMarkdownFiles(sections, [], {...site, newer});
  const files = createMarkdownFiles(sections, redirects, {...site, newer});
  expect(files.get('/old/a.md')).toBe(files.get('/sre/a.md'));
  expect([...files.keys()].filter((name) => !before.has(name))).toEqual(['/old/a.md']);
  expect(files.get('/llms.txt')).toBe(before.get('/llms.txt'));
});
