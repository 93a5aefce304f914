import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {
  listOutdated,
  prepareRecords,
  settleTranslations,
} from '../../../../src/node/answers/translated';
import {checkContent, findOutdated} from '../../../../src/node/content/check';
import {formatDiagnostic} from '../../../../src/node/content/finding';
import {updateLedger} from '../../../../src/node/content/ledger';
import {sectionsDir, type SiteContext} from '../../../../src/node/content/site';
import {siteContext, siteSections} from '../../../site';

const FRENCH = 'i18n/fr/translated.txt';
const UP_TO_DATE = 'Every translation is up to date with its original.';

let siteDir = '';

/** A site in three languages. */
function site(locales = ['ja', 'en', 'fr']): SiteContext {
  const context = siteContext(siteDir);
  return {...context, i18n: {...context.i18n, locales}};
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
  fs.writeFileSync(path.join(siteDir, file), text);
}

function writeOriginal(monitoring = '監視します。', ids = ['monitoring', 'on-call']): void {
  write(
    'docs/01-sre.md',
    `# 1. SRE\n\n## 監視は？ {#${ids[0]}}\n\n${monitoring}\n\n## 当番は？ {#${ids[1]}}\n\nはい\n`,
  );
}

beforeEach(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'translated-'));
  writeOriginal();
  for (const locale of ['en', 'fr']) {
    write(
      `${sectionsDir(site(), locale)}/01-sre.md`,
      '# 1. SRE\n\n## M? {#monitoring}\n\nM.\n\n## C? {#on-call}\n\nYes\n',
    );
  }
  write('owner/addresses.md', updateLedger('', siteSections('ja', siteDir)).markdown);
  prepareRecords(site())();
});

afterEach(() => {
  fs.rmSync(siteDir, {recursive: true});
});

describe('a translation', () => {
  it('is up to date until its original changes, and again when that is settled', () => {
    expect(findOutdated(site()).map(formatDiagnostic)).toEqual([]);
    expect(settleTranslations(site(), []).report).toEqual([UP_TO_DATE]);
    writeOriginal('監視しません。');
    expect(
      findOutdated(site())
        .map(formatDiagnostic)
        .map((finding) => finding.split(':')[3]),
    ).toHaveLength(2);
    expect(['ja', 'en', 'fr'].map((locale) => listOutdated(site(), locale))).toEqual([
      [],
      ['monitoring'],
      ['monitoring'],
    ]);
    expect(settleTranslations(site(), ['monitoring', 'on-call'])).toEqual({
      report: [
        '“monitoring” is up to date in English.',
        '“on-call” is up to date in English, as it was before.',
        '“monitoring” is up to date in French.',
        '“on-call” is up to date in French, as it was before.',
        UP_TO_DATE,
      ],
      isDone: true,
    });
    expect(findOutdated(site()).map(formatDiagnostic)).toEqual([]);
  });

  it('that is older stops no build, whatever its original has got since, and is told', () => {
    const check = (): string[] => checkContent(site(['ja', 'en'])).map(formatDiagnostic);
    const outdated = (): string[] => findOutdated(site(['ja', 'en'])).map(formatDiagnostic);
    write('owner/glossary.md', '| Japanese | English |\n| --- | --- |\n| 体制 | process |\n');
    expect(check()).toEqual([]);
    writeOriginal(
      '監視します。体制は2027年から[AWS](https://aws.example/)です。\n\n`top`\n\n- 一つ',
    );
    expect(check()).toEqual([]);
    for (const lacking of [
      'has changed since',
      '体制',
      '2027',
      'AWS',
      'https://aws',
      'top',
      'a paragraph',
    ]) {
      expect(outdated()).toContainEqual(expect.stringContaining(lacking));
    }
    settleTranslations(site(['ja', 'en']), ['monitoring']);
    expect(outdated()).toEqual([]);
    expect(check().length).toBeGreaterThan(5);
  });

  it('that is older needs the comments that its author has written for it all the same', () => {
    const english = `${sectionsDir(site(), 'en')}/01-sre.md`;
    writeOriginal('監視します。AWSです。');
    const text = fs.readFileSync(path.join(siteDir, english), 'utf8');
    write(english, text.replace('## ', '<!-- lint-ignore same-facts -- as agreed -->\n\n## '));
    expect(checkContent(site(['ja', 'en'])).map(formatDiagnostic)).toEqual([]);
    expect(findOutdated(site(['ja', 'en'])).map(formatDiagnostic)).toEqual([
      expect.stringContaining('has changed since'),
    ]);
  });

  it('that is missing, or has a slip of its own, is a fault all the same', () => {
    writeOriginal('監視しません。');
    write(`${sectionsDir(site(), 'en')}/01-sre.md`, '# 1. SRE\n\n## C? {#on-call}\n\nYes TODO\n');
    expect(checkContent(site(['ja', 'en'])).map(formatDiagnostic)).toEqual([
      expect.stringContaining('the answer “monitoring” has no translation'),
      expect.stringContaining('“TODO” is left'),
    ]);
  });

  it('is settled in one of several languages, and what is left is told', () => {
    writeOriginal('監視しません。', ['monitoring', 'on-call']);
    expect(settleTranslations(site(), ['monitoring'], 'en').report).toEqual([
      '“monitoring” is up to date in English.',
      expect.stringMatching(
        /since its French was written: new or changed is “監視しません。” .*-- --locale fr”\.$/,
      ),
    ]);
    expect(settleTranslations(site(), ['monitoring'], 'de')).toEqual({
      report: ['“de” is no language of the translations → write “en” or “fr”.'],
      isDone: false,
    });
  });

  it('of several gets one command for all that is open', () => {
    write('docs/01-sre.md', '# 1. SRE\n\n## 一 {#monitoring}\n\nA\n\n## 二 {#on-call}\n\nB\n');
    expect(settleTranslations(site(['ja', 'en']), []).report.slice(2)).toEqual([
      'When all of them are up to date, run:',
      '  npm run translated monitoring on-call',
    ]);
  });
});

it('a wrong id is corrected, and nothing is written', () => {
  writeOriginal('監視しません。');
  const {report, isDone} = settleTranslations(site(), [
    'monitoring',
    'oncall',
    '/sre/on-call/',
    'x',
  ]);
  expect(report).toEqual([
    'There is no answer “oncall”, and nothing was written → write “on-call”.',
    'There is no answer “/sre/on-call/”, and nothing was written → write “on-call”.',
    'There is no answer “x”, and nothing was written → write the id that stands behind its question, in “{#…}”.',
  ]);
  expect(isDone).toBe(false);
  expect(listOutdated(site(), 'en')).toEqual(['monitoring']);
});

it('an answer stays outdated that gets another id, and its record is the ledger’s matter until then', () => {
  writeOriginal('監視しません。', ['watching', 'on-call']);
  expect(findOutdated(site()).map(formatDiagnostic)).toEqual([]);
  const {markdown} = updateLedger(
    fs.readFileSync(path.join(siteDir, 'owner/addresses.md'), 'utf8'),
    siteSections('ja', siteDir),
  );
  write('owner/addresses.md', markdown);
  expect(findOutdated(site()).map(formatDiagnostic)).toEqual([
    expect.stringMatching(
      /^i18n\/en\/translated\.txt:1:1: .* lacks “watching” and has “monitoring”/,
    ),
    expect.stringMatching(/^i18n\/fr\/translated\.txt:1:1: /),
  ]);
  prepareRecords(site())();
  expect(listOutdated(site(), 'en')).toEqual(['watching']);
});

it('a site without records gets them, and one in one language needs none', () => {
  fs.rmSync(path.join(siteDir, FRENCH));
  expect(listOutdated(site(), 'fr')).toEqual([]);
  expect(findOutdated(site()).map(formatDiagnostic)).toEqual([
    expect.stringMatching(/^i18n\/fr\/translated\.txt:1:1: .* lacks “monitoring”, “on-call” → run/),
  ]);
  expect(prepareRecords(site())()).toContain(`${FRENCH} is up to date.`);
  expect(findOutdated(site()).map(formatDiagnostic)).toEqual([]);
  fs.rmSync(path.join(siteDir, 'i18n'), {recursive: true});
  expect(findOutdated(site(['ja'])).map(formatDiagnostic)).toEqual([]);
  expect(prepareRecords(site(['ja']))()).toEqual([]);
  expect(settleTranslations(site(['ja']), ['monitoring']).report).toEqual([UP_TO_DATE]);
});

it('a broken record is told, and left as it is', () => {
  write(FRENCH, '>>>>>>> theirs\n');
  const broken = /^i18n\/fr\/translated\.txt:1:1: “>>>>>>> theirs” is left of a merge/;
  expect(findOutdated(site()).map(formatDiagnostic)).toEqual([expect.stringMatching(broken)]);
  expect(() => prepareRecords(site())).toThrow(broken);
  expect(() => settleTranslations(site(), ['monitoring'], 'fr')).toThrow(broken);
});

it('content that cannot be read is no matter of its translation', () => {
  write('docs/01-sre.md', '# SRE\n');
  expect(findOutdated(site()).map(formatDiagnostic)).toEqual([]);
});
