import {describe, expect, it} from 'vitest';
import {ContentError} from '../../../../src/node/content/finding';
import {parseSection} from '../../../../src/node/content/section';

const page = `---
description: Written by the author
---

# 2. CI/CD

## パイプラインは？ {#pipeline}

構築しました。

\`\`\`
ビルド → テスト
\`\`\`

## {x} と <50ms は？ {#latency}

| a | b |
|---|---|
| 1 | 2 |
`;

describe('parseSection', () => {
  it('reads number, slug, title and answers', () => {
    const section = parseSection(page, 'docs/02-ci-cd.md');
    expect(section).toMatchObject({
      slug: 'ci-cd',
      number: 2,
      title: '2. CI/CD',
      file: 'docs/02-ci-cd.md',
    });
    expect(section.answers).toMatchObject([
      {
        id: 'pipeline',
        question: 'パイプラインは？',
        markdown: '構築しました。\n\n```\nビルド → テスト\n```',
        line: 7,
      },
      {id: 'latency', markdown: '| a | b |\n|---|---|\n| 1 | 2 |', line: 15},
    ]);
    expect(section.answers[1]?.content.map(({type}) => type)).toEqual(['table']);
  });

  it.each([
    ['What does `ls` do?', 'What does ls do?'],
    ['`` a`b | {x} `` と`<T>`は？', 'a`b | {x} と<T>は？'],
    ['`ls`', 'ls'],
    ['What is List<T>?', 'What is List<T>?'],
    ['What is http://ws.int/?', 'What is http://ws.int/?'],
    ['@Override とは？', '@Override とは？'],
  ])('reads a question with code in it, or what looks like marks: %s', (heading, question) => {
    const {title, titleMarkdown, answers} = parseSection(
      `# 2. CI \`a\`\n\n## ${heading} {#q} ##\n\nText\n`,
      '02-a.md',
    );
    expect({title, titleMarkdown}).toEqual({title: '2. CI a', titleMarkdown: '2. CI `a`'});
    expect(answers).toMatchObject([{id: 'q', question, questionMarkdown: heading}]);
    expect(answers[0]?.phrases.join('')).toBe(question);
  });

  it('reads a page as every editor writes it', () => {
    const written = parseSection(page, 'docs/02-ci-cd.md');
    for (const lineEnd of ['\r\n', '\r']) {
      const other = `\ufeff${page.replaceAll('\n', lineEnd)}`;
      expect(parseSection(other, 'docs/02-ci-cd.md')).toEqual(written);
    }
  });

  it('keeps sub-headings inside their answer', () => {
    const {answers} = parseSection('# 1. A\n\n## Q {#q}\n\n### Sub\n\nText\n', '01-a.md');
    expect(answers).toMatchObject([{id: 'q', markdown: '### Sub\n\nText'}]);
  });

  it.each([
    ['docs/ci.md', page, 'docs/ci.md:1:1: a page’s file is named .* → rename it'],
    ['docs/02-CI.md', page, 'docs/02-CI.md:1:1: a page’s file is named .* → rename it'],
    ['02-a.md', '## Q {#q}\n\nText', '02-a.md:1:1: the page begins without its title → '],
    ['02-a.md', '', '02-a.md:1:1: the page begins without its title → write it'],
    ['02-a.md', '---\nimage: /a.png\n\n# 2. A\n', '02-a.md:1:1: the front matter is not closed → '],
    [
      '02-a.md',
      '# 2. A\n\n## Q {#q}\n\nText\n---\n',
      '02-a.md:5:1: the line of .* makes this a heading → set',
    ],
    ['03-a.md', page, '03-a.md:5:1: the title “2. CI/CD” does not begin with .* → write “# 3. …”'],
    ['02-a.md', '# 2. A\n\n## Q {#q}\n\nText\n\n# B\n', '02-a.md:7:1: a page has one title → make'],
    ['02-a.md', '# 2. A\n\nText\n', '02-a.md:3:1: this belongs to no question → move it below'],
    [
      '02-a.md',
      '# 2. A\n\n## Question\n\nText',
      '02-a.md:3:1: the question “Question” has no id → ',
    ],
    [
      '02-a.md',
      '# 2. A\n\n## Q {#問い}\n\nText',
      '02-a.md:3:1: the id “問い” is not made of .* → ',
    ],
    ['02-a.md', '# 2. A\n\n## Q {#1}\n\nText', '02-a.md:3:1: the id “1” is not made of .* → end'],
    [
      '02-a.md',
      '# 2. A\n\n## {#q}\n\nText',
      '02-a.md:3:1: here is no question → write it after “##”',
    ],
    ['02-a.md', '# 2. A\n\n## Q {#q}\n', '02-a.md:3:1: the question “Q” has no answer → write it'],
  ])('names file, line and remedy of a slip in %s (%#)', (file, markdown, message) => {
    const parse = (): unknown => parseSection(markdown, file);
    expect(parse).toThrow(ContentError);
    expect(parse).toThrow(new RegExp(message));
  });

  it('names all slips of a page at once', () => {
    const parse = (): unknown => parseSection('# A\n\nText\n\n## Q\n\n1\n\n## R\n\n2\n', '02-a.md');
    expect(parse).toThrow(/^02-a\.md:1:1: .*\n.*:3:1: .*\n.*:5:1: .*\n.*:9:1: .*$/);
  });
});
