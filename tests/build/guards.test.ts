import fs from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {siteDir, siteSections} from '../site';
import {copySite, removeCopies} from './copy-site';
import {BUILD_TIMEOUT_MS, buildSite} from './docusaurus';

afterAll(removeCopies);

const section = 'docs/01-sre.md';
const english = 'i18n/en/docusaurus-plugin-content-docs/current/01-sre.md';

type Slip = {slip: string; append: Record<string, string>; message: RegExp};

describe('an author’s slip stops the build with a message', () => {
  it.each<Slip>([
    {
      slip: 'a link to a page that is not there',
      append: {[section]: '[x](/nowhere/)\n'},
      message: /broken links[^]*\/nowhere\//,
    },
    {
      slip: 'a link to an answer that is not there',
      append: {[section]: '[x](/ci-cd/#nowhere)\n'},
      message: /broken anchors[^]*\/ci-cd\/#nowhere/,
    },
    {
      slip: 'a link to a file that is not there',
      append: {[section]: '[x](./nowhere.md)\n'},
      message: /nowhere\.md/,
    },
    {
      slip: 'a question without an id',
      append: {[section]: '\n## 質問\n\n答え\n'},
      message: /docs\/01-sre\.md:\d+: the question “質問” has no id/,
    },
    {
      slip: 'an answer that is not translated',
      append: {[section]: '\n## 質問 {#new-question}\n\n答え\n'},
      message: /docs\/01-sre\.md:\d+: the answer “new-question” has no translation/,
    },
    {
      slip: 'a translation of another shape',
      append: {[english]: '\nOne more paragraph.\n'},
      message: /current\/01-sre\.md:\d+: the answer “[a-z-]+” has the shape/,
    },
    {
      slip: 'a line of the search glossary without an equals sign',
      append: {'owner/search-glossary.md': '- PG PostgreSQL\n'},
      message: /owner\/search-glossary\.md:\d+: “PG PostgreSQL” is no entry; write/,
    },
    {
      slip: 'a character that the cards’ face lacks',
      append: {
        [section]: '\n## 第Ⅱ期の経験は？ {#new-question}\n\n答え\n',
        [english]: '\n## New question? {#new-question}\n\nAnswer\n',
      },
      message: /docs\/01-sre\.md:\d+: no card can be drawn of “第Ⅱ期の経験は？”: [^]* no “Ⅱ”/,
    },
    {
      slip: 'old addresses that lead to one another',
      append: {'owner/addresses.md': '- /sre/a/ → /sre/b/\n- /sre/b/ → /sre/a/\n'},
      message:
        /owner\/addresses\.md:\d+: \/sre\/a\/ → \/sre\/b\/ → \/sre\/a\/ goes round in a loop; end/,
    },
    {
      slip: 'two pages at one address',
      append: {'src/pages/sre.tsx': 'export default () => null;\n'},
      message: /[Dd]uplicate routes[^]*\/sre\//,
    },
  ])(
    '$slip',
    async ({append, message}) => {
      const copy = copySite();
      for (const [file, text] of Object.entries(append)) {
        fs.appendFileSync(path.join(copy, file), text);
      }
      const {status, output} = await buildSite(copy);
      expect(output).toMatch(message);
      expect(status).toBe(1);
    },
    BUILD_TIMEOUT_MS,
  );

  it(
    'while a new answer in both languages is all it takes to add one',
    async () => {
      const copy = copySite();
      fs.appendFileSync(
        path.join(copy, section),
        '\n## レイテンシは{x}で<50msですか？ {#new-answer}\n\n答え\n',
      );
      fs.appendFileSync(path.join(copy, english), '\n## New question? {#new-answer}\n\nAnswer\n');
      const {status, output} = await buildSite(copy);
      expect(status, output).toBe(0);
      const read = (file: string): string =>
        fs.readFileSync(path.join(copy, 'build', file), 'utf8');
      const home = read('en/index.html');
      expect(home).toContain('href=/en/sre/#new-answer');
      const questions = siteSections('en').flatMap(({answers}) => answers).length + 1;
      expect(home).toContain(`${questions} questions`);
      // Sidebar, table of contents and the heading's own link.
      expect(read('en/sre/index.html').match(/#new-answer/g)?.length).toBeGreaterThanOrEqual(3);
      expect(read('sre/index.html')).toContain('レイテンシは{x}で');
      const index = fs
        .readdirSync(path.join(copy, 'build/en'))
        .find((name) => /^search-index.+\.json$/.test(name));
      expect(index && read(`en/${index}`)).toContain('New question?');
      // Another content, another name: no cache serves the old index for the new site.
      expect(fs.existsSync(path.join(siteDir, 'build/en', index ?? ''))).toBe(false);
    },
    BUILD_TIMEOUT_MS,
  );
});
