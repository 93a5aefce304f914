import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {afterAll, describe, expect, it} from 'vitest';
import {parseSection} from '../../../../src/node/content/section';
import sectionsPlugin, {
  createAnswerRoutes,
  outlineSections,
  sectionsDir,
} from '../../../../src/node/answers';
import {
  createParseFrontMatter,
  createSidebarItemsGenerator,
} from '../../../../src/node/answers/docs';

const markdown = '# 1. SRE領域\n\n## 経験は？ {#sre-experience}\n\nあります。\n';
const translated = '# 1. SRE\n\n## Experience? {#sre-experience}\n\nYes.\n';

const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
afterAll(() => {
  fs.rmSync(siteDir, {recursive: true});
});

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
  fs.writeFileSync(path.join(siteDir, file), text);
}

function context(currentLocale: string): LoadContext {
  return {
    siteDir,
    i18n: {currentLocale, defaultLocale: 'ja', path: 'i18n'},
  } as LoadContext;
}

const englishFile = 'i18n/en/docusaurus-plugin-content-docs/current/01-sre.md';
write('docs/01-sre.md', markdown);

describe('outlineSections', () => {
  it('links sections and questions', () => {
    expect(outlineSections([parseSection(markdown, 'docs/01-sre.md')])).toEqual([
      {
        slug: 'sre',
        title: ['1. SRE領域'],
        path: '/sre/',
        questions: [
          {
            id: 'sre-experience',
            question: ['経験は？'],
            path: '/sre/#sre-experience',
            answerPath: '/sre/sre-experience/',
          },
        ],
      },
    ]);
  });
});

describe('createAnswerRoutes', () => {
  it('gives every answer a page of its own, below the language’s base URL', () => {
    expect(createAnswerRoutes([parseSection(markdown, 'docs/01-sre.md')], '/qa/en/')).toEqual([
      {
        path: '/qa/en/sre/sre-experience/',
        component: '@site/src/components/answer/AnswerPage',
        exact: true,
        modules: {Content: '@site/docs/01-sre.md'},
        props: {answerId: 'sre-experience', description: 'あります。'},
        metadata: {sourceFilePath: 'docs/01-sre.md'},
      },
    ]);
  });
});

describe('sectionsPlugin', () => {
  it('reads the language being built', async () => {
    write(englishFile, translated);
    expect(sectionsDir(context('ja'))).toBe(path.join(siteDir, 'docs'));
    expect(await sectionsPlugin(context('ja')).loadContent?.()).toMatchObject([
      {title: '1. SRE領域'},
    ]);
    expect(await sectionsPlugin(context('en')).loadContent?.()).toMatchObject([{title: '1. SRE'}]);
  });

  it('refuses a translation that lacks an answer', () => {
    write(englishFile, translated.replace('sre-experience', 'other'));
    expect(() => sectionsPlugin(context('en')).loadContent?.()).toThrow(
      `The translation “en” differs from its original:\ndocs/01-sre.md:3: the answer “sre-experience” has no translation; add “## … {#sre-experience}” to ${englishFile}.`,
    );
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
    [{}, {description: '経験は？', image: '/cards/sre.png'}],
    [{description: 'Own words'}, {description: 'Own words', image: '/cards/sre.png'}],
    [{image: '/img/own.png'}, {description: '経験は？', image: '/img/own.png'}],
  ])('describe a page and name its card unless its author did (%#)', async (own, described) => {
    const {frontMatter} = await createParseFrontMatter(siteDir)({
      filePath: path.join(siteDir, 'docs/01-sre.md'),
      fileContent: markdown,
      defaultParseFrontMatter: () => Promise.resolve({frontMatter: own, content: markdown}),
    });
    expect(frontMatter).toEqual(described);
  });

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
