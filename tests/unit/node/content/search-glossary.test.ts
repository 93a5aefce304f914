import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {formatDiagnostic} from '../../../../src/node/content/finding';
import {parseSection} from '../../../../src/node/content/section';
import {
  findUnusedWordings,
  parseSearchGlossary,
  readSearchGlossary,
} from '../../../../src/node/content/search-glossary';
import {listSynonyms} from '../../../../src/node/search/search-data';

describe('parseSearchGlossary', () => {
  it.each(['\n', '\r\n'])('reads list items and leaves the rest, lines ending in %j', (end) => {
    const lines = [
      '# Title',
      '',
      'Text = no entry.',
      '',
      '- PG, Postgres = PostgreSQL',
      '* 志望動機、動機 ＝ 興味, 案件',
      '---',
      '**PG** = a',
    ];
    expect(parseSearchGlossary(lines.join(end))).toEqual([
      {terms: ['PG', 'Postgres'], wordings: ['PostgreSQL'], line: 5},
      {terms: ['志望動機', '動機'], wordings: ['興味', '案件'], line: 6},
    ]);
  });

  it.each([
    '- PG',
    '- PG =',
    '- = PostgreSQL',
    '- a = b = c',
    '- 、 = PostgreSQL',
    '- ',
    '・PG = a',
    '-PG = a',
    '1. PG = a',
  ])('names file, line and remedy of “%s”', (entry) => {
    expect(() => parseSearchGlossary(`# Title\r\n\r\n${entry}\r\n`)).toThrow(
      /^owner\/search-glossary\.md:3:1: “.*” is no entry → write .*“- PG, Postgres = PostgreSQL”/,
    );
  });
});

it('listSynonyms gives each term its wordings once', () => {
  const lines = parseSearchGlossary('- ＰＧ, ポスグレ = postgresql\n- PG = postgresql, database');
  expect(listSynonyms(lines)).toEqual([
    ['pg', ['postgresql', 'database']],
    ['ぽすぐれ', ['postgresql']],
  ]);
});

describe('the glossary of a site', () => {
  const sections = [
    parseSection(
      '# 1. SRE\n\n## 監視は？ {#monitoring}\n\n**New Relic**でlast of all\n',
      '01-a.md',
    ),
    parseSection('# 1. Reliability\n\n## Tools? {#monitoring}\n\n`Zabbix`\n', '01-a.md'),
  ];
  let siteDir = '';

  beforeEach(() => {
    siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'glossary-'));
    fs.mkdirSync(path.join(siteDir, 'owner'));
  });

  afterEach(() => {
    fs.rmSync(siteDir, {recursive: true});
  });

  function write(markdown: string): void {
    fs.writeFileSync(path.join(siteDir, 'owner/search-glossary.md'), markdown);
  }

  it('may be missing', () => {
    expect(readSearchGlossary(siteDir)).toEqual([]);
    expect(findUnusedWordings(siteDir, sections)).toEqual([]);
  });

  it('may name words of titles, questions and answers of every language', () => {
    write('- a = SRE, reliability, 監視, tools, NewRelic, ZABBIX\n');
    expect(readSearchGlossary(siteDir)).toHaveLength(1);
    expect(findUnusedWordings(siteDir, sections)).toEqual([]);
  });

  it('is told which words stand in no answer, by their lines', () => {
    write('# Title\n\n- a = 監視, Grafana\n- b = SRE\n- c = トイル, TOFA\n');
    const remedy =
      'stands in no answer → on the right of “=” write words as an answer has them, or remove it.';
    expect(findUnusedWordings(siteDir, sections).map(formatDiagnostic)).toEqual([
      `owner/search-glossary.md:3:1: “Grafana” ${remedy}`,
      `owner/search-glossary.md:5:1: “トイル” ${remedy}`,
      `owner/search-glossary.md:5:1: “TOFA” ${remedy}`,
    ]);
  });

  it('with a slip is refused', () => {
    write('- PG\n');
    expect(() => findUnusedWordings(siteDir, sections)).toThrow(/search-glossary\.md:1/);
  });
});
