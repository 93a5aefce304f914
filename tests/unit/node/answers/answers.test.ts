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

it('every answer gets a page of its own, which shows a part of its section', () => {
  const sections = [
    parseSection(markdown, 'docs/01-sre.md'),
    parseSection('# 2. CI/CD\n\n## CI？ {#ci}\n\n1\n\n## CD？ {#cd}\n\n2\n', 'docs/02-ci-cd.md'),
  ];
  const routes = createAnswerRoutes(sections, '/qa/en/');
  expect(routes.map((route) => route.path)).toEqual(['/qa/en/sre/:id/', '/qa/en/ci-cd/:id/']);
  const component = '@site/src/components/answer/AnswerPage';
  const page = {component, exact: true, metadata: {sourceFilePath: 'docs/02-ci-cd.md'}};
  expect(routes[1]).toEqual({
    path: '/qa/en/ci-cd/:id/',
    component,
    exact: true,
    modules: {Content: '@site/docs/02-ci-cd.md'},
    routes: [
      {path: '/qa/en/ci-cd/ci/', ...page},
      {path: '/qa/en/ci-cd/cd/', ...page},
    ],
  });
});

it('all answers are on one page, as long as one page can hold them', () => {
  const section = (slug: string, count: number): string =>
    `# 1. ${slug}\n${Array.from({length: count}, (_, n) => `\n## ${n}？ {#a-${n}}\n\nはい。\n`).join('')}`;
  const one = parseSection(section('One', 1), 'docs/01-one.md');
  const many = parseSection(section('Many', 500), 'docs/01-many.md');
  expect(createAllRoute([one], ['ja'], '/qa/en/')).toEqual({
    path: '/qa/en/all/',
    component: '@site/src/components/answer/AllAnswersPage',
    exact: true,
    modules: {contents: [{Content: '@site/docs/01-one.md'}]},
    props: {
      sections: [{slug: 'one', title: ['1. One'], questions: [{id: 'a-0', question: ['0？']}]}],
      pdfs: ['ja'],
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

  it('list the sections alone in the sidebar, if there are too many questions', async () => {
    const questions = Array.from({length: 501}, (_, n) => `\n## ${n}？ {#a-${n}}\n\nはい。\n`);
    fs.writeFileSync(path.join(siteDir, '02-many.md'), `# 2. 多数\n${questions.join('')}`);
    const generate = createSidebarItemsGenerator(siteDir);
    const docs = [{id: 'many', source: '@site/02-many.md'}];
    expect(await generate({docs} as Parameters<typeof generate>[0])).toEqual([
      {type: 'doc', id: 'many', label: '2. 多数'},
    ]);
  });

  it('tell a page the questions on both sides of its own', async () => {
    const folder = fs.mkdtempSync(path.join(siteDir, 'docs-'));
    const docs = path.join(folder, 'docs');
    fs.mkdirSync(docs);
    // In the order of their numbers, which is not that of their names.
    for (const [number, slug] of ['98-a', '99-b', '100-c'].map((name) => name.split('-'))) {
      const answers = ['1', '2'].map((n) => `## ${n}？ {#${slug}-${n}}\n\nはい。\n`);
      const text = `# ${number}. ${slug}\n\n${answers.join('\n')}`;
      fs.writeFileSync(path.join(docs, `${number}-${slug}.md`), text);
    }
    const read = async (name: string): Promise<unknown> => {
      const filePath = path.join(docs, name);
      const {frontMatter} = await createParseFrontMatter(folder)({
        filePath,
        fileContent: fs.readFileSync(filePath, 'utf8'),
        defaultParseFrontMatter: () => Promise.resolve({frontMatter: {}, content: ''}),
      });
      return frontMatter.section;
    };
    const previous = {slug: 'a', id: 'a-2', question: ['2？']};
    const next = {slug: 'c', id: 'c-1', question: ['1？']};
    expect(await read('99-b.md')).toMatchObject({slug: 'b', previous, next});
    expect(await read('98-a.md')).not.toHaveProperty('previous');
    expect(await read('100-c.md')).not.toHaveProperty('next');
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
          questions: [{id: 'sre-experience', question: ['経験は？'], description: 'あります。'}],
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
