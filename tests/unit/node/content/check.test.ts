import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkContent, findHints} from '../../../../src/node/content/check';
import {updateLedger} from '../../../../src/node/content/ledger';
import {siteContext, siteSections} from '../../../site';

const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current';

let siteDir = '';

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
  fs.writeFileSync(path.join(siteDir, file), text);
}

function check(): string[] {
  return checkContent(siteContext(siteDir));
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

  it.each<[string, Record<string, string>, RegExp[]]>([
    [
      'files that cannot be read, all of them',
      {'docs/01-sre.md': '# SRE\n', [`${ENGLISH}/02-cloud.md`]: '# 2. Cloud\n\n## AWS?\n\nYes\n'},
      [
        /^docs\/01-sre\.md:1: the title “SRE” must begin/,
        /02-cloud\.md:3: the question “AWS\?” has no id/,
      ],
    ],
    [
      'slips in a file beside one that cannot be read',
      {
        'docs/01-sre.md': '# SRE\n',
        'docs/02-cloud.md': '# 2. クラウド\n\n## AWSは？ {#aws}\n\n- はい TODO\n',
      },
      [/^docs\/01-sre\.md:1: the title/, /^docs\/02-cloud\.md:5:6: “TODO” .* → /],
    ],
    [
      'a fact that a translation lacks',
      {'docs/02-cloud.md': '# 2. クラウド\n\n## AWSは？ {#aws}\n\n- 99.9%です\n'},
      [
        /02-cloud\.md:3: the answer “aws” lacks “99\.9%”, which its original at docs\/02-cloud\.md:3 has/,
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
      [/^docs\/02-cloud\.md:3: the id “monitoring” is taken by docs\/01-sre\.md:3; choose another/],
    ],
    [
      'a translation of another shape',
      {[`${ENGLISH}/02-cloud.md`]: '# 2. Cloud\n\n## AWS? {#aws}\n\nYes\n'},
      [/02-cloud\.md:3: the answer “aws” has the shape \[paragraph\]/],
    ],
    [
      'Japanese in an English file',
      {[`${ENGLISH}/02-cloud.md`]: '# 2. Cloud\n\n## AWS? {#aws}\n\n- はい\n'},
      [/02-cloud\.md:5: translate “- はい” into English/],
    ],
    [
      'a term said in other words',
      {[`${ENGLISH}/01-sre.md`]: '# 1. SRE\n\n## Watching? {#monitoring}\n\nI watch.\n'},
      [
        /01-sre\.md:3: the answer “monitoring” says “監視” in other words; write “monitor”.*owner\/glossary\.md:3/,
      ],
    ],
    [
      'a row of the glossary that says nothing',
      {'owner/glossary.md': '| Japanese | English |\n| --- | --- |\n| 監視 | |\n'},
      [/^owner\/glossary\.md:3: write a term and its wordings/],
    ],
    [
      'a line of the search glossary without an equals sign',
      {'owner/search-glossary.md': '- EC2 AWS\n'},
      [/^owner\/search-glossary\.md:1: “EC2 AWS” is no entry; write/],
    ],
    [
      'a ledger that is not up to date',
      {'owner/addresses.md': '- /sre/monitoring/\n'},
      [
        /is not sealed; run “npm run addresses”/,
        /^docs\/02-cloud\.md:3: the answer “aws” is not in/,
      ],
    ],
  ])('tells of %s', (_what, files, messages) => {
    for (const [file, text] of Object.entries(files)) {
      write(file, text);
    }
    expect(check()).toEqual(messages.map((message) => expect.stringMatching(message) as string));
  });

  it('tells of a gap in the numbers', () => {
    fs.renameSync(path.join(siteDir, 'docs/02-cloud.md'), path.join(siteDir, 'docs/03-cloud.md'));
    write('docs/03-cloud.md', '# 3. クラウド\n\n## AWSは？ {#aws}\n\n- はい\n');
    expect(check()[0]).toMatch(
      /^docs\/03-cloud\.md:1: “3\. クラウド” has number 3; number the files/,
    );
  });
});

it('hints at words of the search glossary that stand in no answer', () => {
  write('owner/search-glossary.md', '- EC2 = AWS, GCP\n');
  expect(check()).toEqual([]);
  expect(findHints(siteContext(siteDir))).toEqual([
    expect.stringMatching(/^owner\/search-glossary\.md:1: “GCP” stands in no answer/),
  ]);
});
