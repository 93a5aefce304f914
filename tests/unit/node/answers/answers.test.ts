import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {createAllRoute, createAnswerRoutes} from '../../../../src/node/answers';
import {
  createParseFrontMatter,
  createSidebarItemsGenerator,
} from '../../../../src/node/answers/docs';
import {parseSection} from '../../../../src/node/content/section';

const markdown = '# 1. SRE領域\n\n## 経験は？ {#sre-experience}\n\nあります。\n';

const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
fs.mkdirSync(path.join(siteDir, 'docs'));
fs.writeFileSync(path.join(siteDir, 'docs/01-sre.md'), markdown);
afterAll(() => {
  fs.rmSync(siteDir, {recursive: true});
});

it('every answer gets a page of its own, which knows its section and its neighbours', () => {
  const sections = [
    parseSection(markdown, 'docs/01-sre.md'),
    parseSection('# 2. CI/CD\n\n## CI？ {#ci}\n\n1\n\n## CD？ {#cd}\n\n2\n', 'docs/02-ci-cd.md'),
  ];
  const routes = createAnswerRoutes(sections, '/qa/en/');
  expect(routes.map((route) => route.path)).toEqual([
    '/qa/en/sre/sre-experience/',
    '/qa/en/ci-cd/ci/',
    '/qa/en/ci-cd/cd/',
  ]);
  expect(routes[1]).toEqual({
    path: '/qa/en/ci-cd/ci/',
    component: '@site/src/components/answer/AnswerPage',
    exact: true,
    modules: {Content: '@site/docs/02-ci-cd.md'},
    props: {
      answer: {id: 'ci', question: ['CI？']},
      description: '1',
      section: {
        slug: 'ci-cd',
        title: ['2. CI/CD'],
        questions: [
          {id: 'ci', question: ['CI？']},
          {id: 'cd', question: ['CD？']},
        ],
      },
      previous: {slug: 'sre', id: 'sre-experience', question: ['経験は？']},
      next: {slug: 'ci-cd', id: 'cd', question: ['CD？']},
    },
    metadata: {sourceFilePath: 'docs/02-ci-cd.md'},
  });
});

it('all answers are on one page, as long as one page can hold them', () => {
  const section = (slug: string, count: number): string =>
    `# 1. ${slug}\n${Array.from({length: count}, (_, n) => `\n## ${n}？ {#a-${n}}\n\nはい。\n`).join('')}`;
  const one = parseSection(section('One', 1), 'docs/01-one.md');
  const many = parseSection(section('Many', 500), 'docs/01-many.md');
  expect(createAllRoute([one], [{locale: 'ja', bytes: 400_000}], '/qa/en/')).toEqual({
    path: '/qa/en/all/',
    component: '@site/src/components/answer/AllAnswersPage',
    exact: true,
    modules: {contents: [{Content: '@site/docs/01-one.md'}]},
    props: {
      sections: [{slug: 'one', title: ['1. One'], questions: [{id: 'a-0', question: ['0？']}]}],
      pdfs: [{locale: 'ja', bytes: 400_000}],
    },
  });
  expect(createAllRoute([one, many], [], '/')).toMatchObject({
    modules: {contents: []},
    props: {sections: []},
  });
});

describe('the docs hooks', () => {
  it('make a sidebar category of every section', async () => {
    const generate = createSidebarItemsGenerator(siteDir);
    const docs = [{id: 'sre', source: '@site/docs/01-sre.md'}];
    expect(await generate({docs} as Parameters<typeof generate>[0])).toEqual([
      {
        type: 'category',
        label: '1. SRE領域',
        link: {type: 'doc', id: 'sre'},
        items: [
          {
            type: 'link',
            key: 'sre-experience',
            label: '経験は？',
            href: '/sre/#sre-experience',
          },
        ],
      },
    ]);
  });

  it.each([
    [{}, {}],
    [{description: 'Own words'}, {description: 'Own words'}],
    [{image: '/img/own.png'}, {image: '/img/own.png'}],
    [{pagination_label: 'Own label'}, {pagination_label: 'Own label'}],
  ])(
    'describe a page, name its card and its label unless its author did (%#)',
    async (own, described) => {
      const {frontMatter} = await createParseFrontMatter(siteDir)({
        filePath: path.join(siteDir, 'docs/01-sre.md'),
        fileContent: markdown,
        defaultParseFrontMatter: () => Promise.resolve({frontMatter: own, content: markdown}),
      });
      expect(frontMatter).toEqual({
        description: '経験は？',
        image: '/cards/sre.png',
        pagination_label: '1. SRE領域',
        section: {
          slug: 'sre',
          title: ['1. SRE領域'],
          questions: [{id: 'sre-experience', question: ['経験は？']}],
        },
        ...described,
      });
    },
  );

  it('leave other Markdown pages alone', async () => {
    const parsed = {frontMatter: {}, content: 'Text'};
    expect(
      await createParseFrontMatter(siteDir)({
        filePath: path.join(siteDir, 'src/pages/privacy.md'),
        fileContent: 'Text',
        defaultParseFrontMatter: () => Promise.resolve(parsed),
      }),
    ).toBe(parsed);
  });
});
