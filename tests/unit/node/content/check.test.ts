import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkContent, findHints} from '../../../../src/node/content/check';
import {formatDiagnostic} from '../../../../src/node/content/finding';
import {updateLedger} from '../../../../src/node/content/ledger';
import {siteContext, siteSections} from '../../../site';

const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current';

let siteDir = '';

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
  fs.writeFileSync(path.join(siteDir, file), text);
}

function check(): string[] {
  return checkContent(siteContext(siteDir)).map(formatDiagnostic);
}

beforeEach(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  write('docs/01-sre.md', '# 1. SRE領域\n\n## 監視は？ {#monitoring}\n\n監視します。\n');
  write('docs/02-cloud.md', '# 2. クラウド\n\n## AWSは？ {#aws}\n\n- はい\n');
  write(`${ENGLISH}/01-sre.md`, '# 1. SRE\n\n## Monitoring? {#monitoring}\n\nI monitor.\n');
  write(`${ENGLISH}/02-cloud.md`, '# 2. Cloud\n\n## AWS? {#aws}\n\n- Yes\n');
  write('owner/addresses.md', updateLedger('', siteSections('ja', siteDir)).markdown);
  write('owner/glossary.md', '| Japanese | English |\n| --- | --- |\n| 監視 | monitor |\n');
  write('owner/search-glossary.md', '- EC2 = AWS\n');
});

afterEach(() => {
  fs.rmSync(siteDir, {recursive: true});
});

describe('checkContent', () => {
  it('finds no fault where there is none, and needs no glossary', () => {
    expect(check()).toEqual([]);
    fs.rmSync(path.join(siteDir, 'owner/glossary.md'));
    fs.rmSync(path.join(siteDir, 'owner/search-glossary.md'));
    expect(check()).toEqual([]);
    expect(findHints(siteContext(siteDir))).toEqual([]);
  });

  it('finds none in what editors and systems leave beside the files, and in what is put aside', () => {
    for (const folder of ['docs', ENGLISH, 'src/pages']) {
      for (const name of [
        '._01-sre.md',
        '01-sre.md~',
        '#01-sre.md#',
        '#01-sre.md',
        '~$01-sre.md',
        '_draft.md',
        '_note.txt',
        '.01-sre.md.swp',
        '.DS_Store',
        'Thumbs.db',
        '.obsidian/workspace.md',
        '_drafts/01-sre.md',
      ]) {
        write(`${folder}/${name}`, '\0');
      }
      // Emacs marks an open file by a link that leads to nothing.
      fs.symlinkSync('user@host.1', path.join(siteDir, folder, '.#01-sre.md'));
    }
    expect(check()).toEqual([]);
  });

  it.each([
    ['https://me.example', '/', 'https://me.example/sre/', true],
    ['https://me.example', '/', 'https://me.example/en/sre/#monitoring', true],
    ['https://me.example', '/', 'http://ME.example', true],
    ['https://me.example', '/', 'https://me.example/other/', false],
    ['https://me.example', '/', 'https://me.example/sre-2/', false],
    ['https://me.example', '/', 'https://me.example.org/sre/', false],
    ['https://me.example', '/', 'https://me.example:8080/sre/', false],
    ['https://me.example', '/qa/', 'https://me.example/qa/sre/', true],
    ['https://me.example', '/qa/', 'https://me.example/qa', true],
    ['https://me.example', '/qa/', 'https://me.example/qa/gone/', true],
    ['https://me.example', '/qa/', 'https://me.example/qa-2/sre/', false],
    ['https://me.example', '/qa/', 'https://me.example/', false],
    ['https://me.example', '/qa/', 'https://me.example/sre/', false],
  ])('of a site at %s%s, %s is a link to itself: %s', (url, baseUrl, link, isOwn) => {
    for (const folder of ['docs', ENGLISH]) {
      const file = path.join(siteDir, folder, '01-sre.md');
      fs.appendFileSync(file, `\n[a](${link})\n`);
    }
    const context = siteContext(siteDir);
    // As in the build of another language.
    const i18n = {...context.i18n, localeConfigs: {ja: {url, baseUrl}}};
    expect(checkContent({...context, i18n}).map(formatDiagnostic)).toEqual(
      isOwn
        ? [
            expect.stringContaining('leads to this site'),
            expect.stringContaining('leads to this site'),
          ]
        : [],
    );
  });

  it('reads no page that is no section', () => {
    write('src/pages/about.md', '# About\n');
    write('i18n/en/docusaurus-plugin-content-pages/about.md', '# About\n');
    write('i18n/en/docusaurus-plugin-content-docs-notes/current/notes.md', '# Notes\n');
    expect(check()).toEqual([]);
  });

  it.each<[string, Record<string, string>, RegExp[]]>([
    [
      'files that cannot be read, all of them',
      {'docs/01-sre.md': '# SRE\n', [`${ENGLISH}/02-cloud.md`]: '# 2. Cloud\n\n## AWS?\n\nYes\n'},
      [
        /^docs\/01-sre\.md:1:1: the title “SRE” does not begin/,
        /02-cloud\.md:3:1: the question “AWS\?” has no id/,
      ],
    ],
    [
      'slips in a file beside one that cannot be read',
      {
        'docs/01-sre.md': '# SRE\n',
        'docs/02-cloud.md': '# 2. クラウド\n\n## AWSは？ {#aws}\n\n- はい TODO\n',
      },
      [/^docs\/01-sre\.md:1:1: the title/, /^docs\/02-cloud\.md:5:6: “TODO” .* → /],
    ],
    [
      'a fact that a translation lacks',
      {'docs/02-cloud.md': '# 2. クラウド\n\n## AWSは？ {#aws}\n\n- 99.9%です\n'},
      [
        /02-cloud\.md:3:1: the answer “aws” lacks “99\.9%”, which its original at docs\/02-cloud\.md:3 has/,
      ],
    ],
    [
      'a link to no answer, though there is one in another file',
      {
        'docs/01-sre.md':
          '# 1. SRE領域\n\n## 監視は？ {#monitoring}\n\n監視します（[a](02-cloud.md#aws)、[b](#b)）。\n',
        [`${ENGLISH}/01-sre.md`]:
          '# 1. SRE\n\n## Monitoring? {#monitoring}\n\nI monitor ([a](02-cloud.md#aws), [b](#aws)).\n',
      },
      [
        /^docs\/01-sre\.md:5:\d+: “#b” names no answer/,
        /01-sre\.md:5:\d+: “#aws” leads to no answer from every page .*“02-cloud\.md#aws”/,
        /lacks “#b”/,
        /has “#aws”/,
      ],
    ],
    [
      'an id that stands twice',
      {'docs/02-cloud.md': '# 2. クラウド\n\n## AWSは？ {#monitoring}\n\nはい\n'},
      [
        /^docs\/02-cloud\.md:3:1: the id “monitoring” is taken by docs\/01-sre\.md:3 → choose another/,
      ],
    ],
    [
      'an address of a page that stands twice',
      {
        'docs/03-sre.md': '# 3. SRE\n\n## 当番は？ {#on-call}\n\nはい\n',
        [`${ENGLISH}/03-sre.md`]: '# 3. SRE\n\n## On call? {#on-call}\n\nYes\n',
      },
      ['docs', ENGLISH].map(
        (folder) =>
          new RegExp(
            `^${folder}/03-sre\\.md:1:1: the address /sre/ is taken by ${folder}/01-sre\\.md → give`,
          ),
      ),
    ],
    [
      'a translation of another shape',
      {[`${ENGLISH}/02-cloud.md`]: '# 2. Cloud\n\n## AWS? {#aws}\n\nYes\n'},
      [
        /02-cloud\.md:5:1: here is a paragraph, and its original at docs\/02-cloud\.md:5 has a list/,
      ],
    ],
    [
      'Japanese in an English file',
      {[`${ENGLISH}/02-cloud.md`]: '# 2. Cloud\n\n## AWS? {#aws}\n\n- はい\n'},
      [/02-cloud\.md:5:3: “- はい” is not in English → translate it/],
    ],
    [
      'files that are no pages, or take the place of another',
      {
        'docs/03-a.mdx': '',
        'docs/04-a.MD': '',
        'docs/05-a.markdown': '',
        'docs/06-a.txt': '',
        'docs/more/07-a.md': '',
        'docs/03-all.md': '# 3. すべて\n\n## 全部？ {#everything}\n\nはい\n',
        'docs/04-search.md': '# 4. 検索\n\n## 検索？ {#searching}\n\nはい\n',
        'docs/05-en.md': '# 5. 英語\n\n## 英語？ {#english}\n\nはい\n',
        'docs/.05-en.md': '',
      },
      [
        /^docs\/03-a\.mdx:1:1: no page is made of this file → let its name end in “\.md”/,
        /^docs\/03-all\.md:1:1: the site has another page at \/all\/ → give the file another name/,
        /^docs\/04-a\.MD:1:1: /,
        /^docs\/04-search\.md:1:1: the site has another page at \/search\/ → /,
        /^docs\/05-a\.markdown:1:1: /,
        /^docs\/05-en\.md:1:1: the site has another page at \/en\/ → /,
        /^docs\/06-a\.txt:1:1: /,
        /^docs\/more\/07-a\.md:1:1: no page is made of a file in a folder of its own → move it to docs/,
        ...['03-all', '04-search', '05-en'].map(
          (name) => new RegExp(`^docs/${name}\\.md:1:1: the page has no translation`),
        ),
        ...['everything', 'searching', 'english'].map(
          (id) => new RegExp(`the answer “${id}” is not in`),
        ),
      ],
    ],
    [
      'a file that is not in UTF-8',
      {'docs/02-cloud.md': '# 2. クラウド\n\n\0'},
      [/^docs\/02-cloud\.md:3:1: from here on the file is not in UTF-8 → /],
    ],
    [
      'a page too deep to be read, once',
      {'docs/02-cloud.md': `# 2. クラウド\n\n## AWSは？ {#aws}\n\n${'[^a]:> '.repeat(5000)}x\n`},
      [/^docs\/02-cloud\.md:1:1: .*too deep to be read → /],
    ],
    [
      'images that are not there, but are in the other language',
      {
        'docs/02-cloud.md': '# 2. クラウド\n\n## AWSは？ {#aws}\n\n- ![図](./a.png)\n',
        [`${ENGLISH}/02-cloud.md`]: '# 2. Cloud\n\n## AWS? {#aws}\n\n- ![plan](./a.png)\n',
        'docs/a.png': 'a picture',
      },
      [/current\/02-cloud\.md:5:3: there is no image “\.\/a\.png” → put the file/],
    ],
    [
      'a term said in other words',
      {[`${ENGLISH}/01-sre.md`]: '# 1. SRE\n\n## Watching? {#monitoring}\n\nI watch.\n'},
      [
        /01-sre\.md:3:1: the answer “monitoring” says “監視” in other words → write “monitor”.*owner\/glossary\.md:3/,
      ],
    ],
    [
      'rows of the glossary that are none',
      {'owner/glossary.md': '| Japanese | English |\n| --- | --- |\n| 監視 | |\n| 監視 | a\n'},
      [/^owner\/glossary\.md:3:1: .* → write a term and its/, /^owner\/glossary\.md:4:1: /],
    ],
    [
      'a line of the search glossary without an equals sign',
      {'owner/search-glossary.md': '- EC2 AWS\n'},
      [/^owner\/search-glossary\.md:1:1: “EC2 AWS” is no entry → write/],
    ],
    [
      'a ledger that is not up to date',
      {'owner/addresses.md': '- /sre/monitoring/\n'},
      [/^docs\/02-cloud\.md:3:1: the answer “aws” is not in/],
    ],
  ])('tells of %s', (_what, files, messages) => {
    for (const [file, text] of Object.entries(files)) {
      write(file, text);
    }
    const findings = check();
    for (const finding of findings) {
      expect(finding).toMatch(/^[\w./-]+:\d+:\d+: .+ → .+\.(?: \[[\w-]+\])?$/);
    }
    expect(findings).toHaveLength(messages.length);
    expect(findings).toEqual(
      expect.arrayContaining(messages.map((message) => expect.stringMatching(message) as string)),
    );
  });

  it.each([
    ['03', 'there is no page with the number 2 .* → name the file “02-cloud\\.md”'],
    ['01', 'the number 1 is that of docs/01-cloud\\.md, too → name the file “02-sre\\.md”'],
  ])('tells of a page that has the number %s where another comes next', (number, message) => {
    fs.rmSync(path.join(siteDir, 'docs/02-cloud.md'));
    const text = `# ${Number(number)}. クラウド\n\n## AWSは？ {#aws}\n\n- はい\n`;
    write(`docs/${number}-cloud.md`, text);
    expect(check()[0]).toMatch(new RegExp(`^docs/\\S+\\.md:1:1: ${message}`));
  });
});

describe('what an author silences with a reason is not told:', () => {
  const ignore = (ids: string): string => `<!-- lint-ignore ${ids} -- なぜ -->\n`;

  it.each<[string, string, string]>([
    ['another structure', '- はい', `${ignore('same-structure')}Yes`],
    ['a block more', '- はい', `- Yes\n\n${ignore('same-structure')}No`],
    ['Japanese', '- はい', `${ignore('no-japanese')}- はい`],
    ['a secret', '- はい', `${ignore('no-secret')}- Yes AKIAQX7DKFJ3MZPL2WET`],
  ])('%s, before the block', (_what, japanese, english) => {
    write('docs/02-cloud.md', `# 2. クラウド\n\n## AWSは？ {#aws}\n\n${japanese}\n`);
    write(`${ENGLISH}/02-cloud.md`, `# 2. Cloud\n\n## AWS? {#aws}\n\n${english}\n`);
    expect(check()).toEqual([]);
    write(
      `${ENGLISH}/02-cloud.md`,
      `# 2. Cloud\n\n## AWS? {#aws}\n\n${english.replace(/<!--.*\n/, '')}\n`,
    );
    expect(check()).toHaveLength(1);
  });

  it.each(['', '## GCP? {#gcp}\n\nYes\n\n'])(
    'what is told of a question, before it, also behind another answer',
    (before) => {
      write(
        'docs/02-cloud.md',
        `# 2. クラウド\n\n${before.replace('Yes', 'はい')}## AWSは？ {#aws}\n\n99.9%を監視\n`,
      );
      const english = `# 2. Cloud\n\n${before}${ignore('same-facts, glossary-term')}## AWS? {#aws}\n\nYes\n`;
      write(`${ENGLISH}/02-cloud.md`, english);
      write('owner/addresses.md', updateLedger('', siteSections('ja', siteDir)).markdown);
      expect(check()).toEqual([]);
      const [, answer] = siteSections('en', siteDir);
      expect(JSON.stringify(answer)).not.toContain('lint-ignore');
      write(`${ENGLISH}/02-cloud.md`, english.replace(/<!--.*\n/, ''));
      expect(check()).toHaveLength(2);
    },
  );

  it('but of a comment that silences nothing, where all could be compared', () => {
    write(
      `${ENGLISH}/02-cloud.md`,
      `# 2. Cloud\n\n${ignore('same-facts')}## AWS? {#aws}\n\n- Yes\n`,
    );
    expect(check()).toEqual([
      expect.stringMatching(/02-cloud\.md:3:1: “same-facts” finds nothing .* \[lint-ignore\]$/),
    ]);
    write('docs/01-sre.md', '# SRE\n');
    expect(check()).toEqual([expect.stringMatching(/^docs\/01-sre\.md:1:1: the title/)]);
  });
});

it('a right translation is not blamed for a list that its original has not as one', () => {
  write('docs/02-cloud.md', '# 2. クラウド\n\n## AWSは？ {#aws}\n\n-　EC2\n-　S3\n');
  write(`${ENGLISH}/02-cloud.md`, '# 2. Cloud\n\n## AWS? {#aws}\n\n- EC2\n- S3\n');
  expect(check()).toEqual([
    expect.stringMatching(/^docs\/02-cloud\.md:5:1: “-” makes no list.* \[list-marker\]$/),
  ]);
});

it.each(['You say `はい`.', '```\n$ echo はい\n```', '<!-- はい -->\n\nYes'])(
  'Japanese in code or a comment of an English answer is no finding: %j',
  (english) => {
    const japanese = english.replace('You say', '返事は').replace(/Yes$/, 'はい');
    write('docs/02-cloud.md', `# 2. クラウド\n\n## AWSは？ {#aws}\n\n${japanese}\n`);
    write(`${ENGLISH}/02-cloud.md`, `# 2. Cloud\n\n## AWS? {#aws}\n\n${english}\n`);
    expect(check()).toEqual([]);
  },
);

it('hints at words of the search glossary that stand in no answer', () => {
  write('owner/search-glossary.md', '- EC2 = AWS, GCP\n');
  expect(check()).toEqual([]);
  expect(findHints(siteContext(siteDir)).map(formatDiagnostic)).toEqual([
    expect.stringMatching(/^owner\/search-glossary\.md:1:1: “GCP” stands in no answer/),
  ]);
});
