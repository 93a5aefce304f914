import {describe, expect, it} from 'vitest';
import {ContentError, parseSection} from '../../../../src/node/content/section';

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

  it('keeps sub-headings inside their answer', () => {
    const {answers} = parseSection('# 1. A\n\n## Q {#q}\n\n### Sub\n\nText\n', '01-a.md');
    expect(answers).toMatchObject([{id: 'q', markdown: '### Sub\n\nText'}]);
  });

  it.each([
    ['docs/ci.md', page, 'docs/ci.md:1: rename the file to two digits'],
    ['docs/02-CI.md', page, 'docs/02-CI.md:1: rename the file'],
    ['02-a.md', '## Q {#q}\n\nText', '02-a.md:1: begin the page with its title'],
    ['02-a.md', '', '02-a.md:1: begin the page with its title'],
    ['03-a.md', page, '03-a.md:5: the title “2. CI/CD” must begin with the file’s number'],
    ['02-a.md', '# 2. A\n\n## Q {#q}\n\nText\n\n# B\n', '02-a.md:7: a page has one title'],
    ['02-a.md', '# 2. A\n\nText\n', '02-a.md:3: a page goes from its title to its first question'],
    ['02-a.md', '# 2. A\n\n## Question\n\nText', '02-a.md:3: the question “Question” has no id'],
    ['02-a.md', '# 2. A\n\n## Q {#問い}\n\nText', 'the id “問い” must be lower-case ASCII words'],
    ['02-a.md', '# 2. A\n\n## Q {#1}\n\nText', 'the id “1” must be lower-case ASCII words'],
    ['02-a.md', '# 2. A\n\n## {#q}\n\nText', '02-a.md:3: write the question after “##”'],
    ['02-a.md', '# 2. A\n\n## Q {#q}\n', '02-a.md:3: the question “Q” has no answer'],
  ])('names file, line and remedy of a slip in %s (%#)', (file, markdown, message) => {
    const parse = (): unknown => parseSection(markdown, file);
    expect(parse).toThrow(ContentError);
    expect(parse).toThrow(message);
  });
});
