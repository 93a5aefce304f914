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
    props: {previous: {slug: 'sre', id: 'sre-experience', question: ['経験は？']}},
    routes: [
      {path: '/qa/en/ci-cd/ci/', ...page},
      {path: '/qa/en/ci-cd/cd/', ...page},
    ],
  });
});

it('an answer’s page is told the questions on both sides of its section', () => {
  // In the order of their numbers, and past what has none.
  const sections = ['98-a', '99-b', '100-c', '101-d'].map((name) => {
    const [number = '', slug = ''] = name.split('-');
    const answers =
      slug === 'c' ? [] : ['1', '2'].map((n) => `\n## ${n}？ {#${slug}-${n}}\n\nはい。\n`);
    return parseSection(`# ${number}. ${slug}\n${answers.join('')}`, `docs/${name}.md`);
  });
  const [a, b, , d] = createAnswerRoutes(sections, '/').map(({props}) => props);
  expect(a).toEqual({next: {slug: 'b', id: 'b-1', question: ['1？']}});
  expect(b).toEqual({
    previous: {slug: 'a', id: 'a-2', question: ['2？']},
    next: {slug: 'd', id: 'd-1', question: ['1？']},
  });
  expect(d).toEqual({previous: {slug: 'b', id: 'b-2', question: ['2？']}});
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

  it('leave out of the sidebar what is no section, or cannot be read', async () => {
    fs.writeFileSync(path.join(siteDir, 'docs/no.md'), markdown);
    fs.writeFileSync(path.join(siteDir, 'docs/02-b.md'), '\0');
    const generate = createSidebarItemsGenerator(siteDir);
    const docs = ['no', '02-b'].map((id) => ({id, source: `@site/docs/${id}.md`}));
    expect(await generate({docs} as Parameters<typeof generate>[0])).toEqual([]);
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
        id: '01-sre.md',
        slug: '/sre/',
        title: '1. SRE領域',
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

  it.each([
    'src/pages/privacy.md',
    'i18n/en/docusaurus-plugin-content-pages/privacy.md',
    'i18n/en/docusaurus-plugin-content-docs-notes/current/01-a.md',
    'i18n/en/docusaurus-plugin-content-docs/version-1/01-a.md',
    'docs-of-mine/01-a.md',
  ])('leave %s alone, which is no section', async (file) => {
    const parsed = {frontMatter: {title: 'Privacy'}, content: 'Text'};
    expect(
      await createParseFrontMatter(siteDir)({
        filePath: path.join(siteDir, file),
        fileContent: 'Text',
        defaultParseFrontMatter: () => Promise.resolve(parsed),
      }),
    ).toBe(parsed);
  });

  it('read nothing but the page itself, which the bundler keeps by its own content', async () => {
    const folder = fs.mkdtempSync(path.join(siteDir, 'docs-'));
    fs.mkdirSync(path.join(folder, 'docs'));
    const read = async (): Promise<unknown> =>
      createParseFrontMatter(folder)({
        filePath: path.join(folder, 'docs/02-b.md'),
        fileContent: '# 2. B\n\n## Q {#b}\n\nA\n',
        defaultParseFrontMatter: () => Promise.resolve({frontMatter: {}, content: ''}),
      });
    const alone = await read();
    for (const name of ['01-a.md', '03-c.md']) {
      fs.writeFileSync(
        path.join(folder, 'docs', name),
        `# ${Number.parseInt(name, 10)}. A\n\n## Q {#${name[3]}}\n\nA\n`,
      );
    }
    expect(await read()).toEqual(alone);
  });

  it.each<[string, string, string, object]>([
    [
      'a question without an id',
      'docs/01-sre.md',
      `${markdown}\n## 新しい\n\nはい\n`,
      {slug: '/sre/'},
    ],
    ['no title', 'docs/01-sre.md', '## 経験は？ {#a}\n\nはい\n', {slug: '/sre/'}],
    [
      'another name',
      'docs/Sre.md',
      markdown,
      {slug: '/Sre/', section: {slug: 'Sre', questions: []}},
    ],
    ['a folder of its own', 'docs/more/01-sre.md', markdown, {id: '01-sre.md'}],
    [
      'nothing in it',
      'docs/01-sre.md',
      '',
      {section: {slug: 'sre', title: ['sre'], questions: []}},
    ],
  ])('keep a page with %s, of which the checks tell', async (_slip, file, fileContent, kept) => {
    const {frontMatter} = await createParseFrontMatter(siteDir)({
      filePath: path.join(siteDir, file),
      fileContent,
      defaultParseFrontMatter: () => Promise.reject(new Error('front matter')),
    });
    expect(frontMatter).toMatchObject(kept);
    expect(frontMatter).toHaveProperty('section.questions');
  });

  it('take from the front matter only what an author may say there', async () => {
    const {frontMatter} = await createParseFrontMatter(siteDir)({
      filePath: path.join(siteDir, 'docs/01-sre.md'),
      fileContent: markdown,
      defaultParseFrontMatter: () =>
        Promise.resolve({frontMatter: {slug: '/x', draft: 'x', image: 5}, content: markdown}),
    });
    expect(frontMatter).toMatchObject({slug: '/sre/', image: '/cards/sre.png'});
    expect(frontMatter).not.toHaveProperty('draft');
  });
});
