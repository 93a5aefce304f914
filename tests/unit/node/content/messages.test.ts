import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {formatDiagnostic} from '../../../../src/node/content/finding';
import {checkMessages} from '../../../../src/node/content/messages';
import {JAPANESE, siteContext, siteDir as ownSiteDir} from '../../../site';

const ENGLISH = 'i18n/en/code.json';
const SOURCE = `
  translate({id: 'links.title', message: '回答リンク一覧'});
  translate(
    {id: 'search.count', message: '{count}件です。', description: 'plural forms by “|”'},
    {count},
  );
  <Translate id="share.print">印刷</Translate>
  <Translate id="share.host" values={{host: <b>{host}</b>}}>
    {'行き先は{host}です。'}
  </Translate>
`;
const RIGHT = {
  'links.title': 'Links',
  'search.count': '{count} answer|{count} answers',
  'share.print': 'Print',
  'share.host': 'It leads to {host}.',
  'theme.NotFound.title': 'Page not found',
};

let siteDir = '';

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
  fs.writeFileSync(path.join(siteDir, file), text);
}

function check(messages: Record<string, string | undefined>, locale = 'en'): string[] {
  const entries = Object.entries(messages).filter(([, message]) => message !== undefined);
  const code = Object.fromEntries(entries.map(([id, message]) => [id, {message}]));
  write(`i18n/${locale}/code.json`, JSON.stringify(code, null, 2));
  return checkMessages(siteContext(siteDir)).map(formatDiagnostic);
}

beforeEach(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'messages-'));
  write('src/pages/index.tsx', SOURCE);
});

afterEach(() => {
  fs.rmSync(siteDir, {recursive: true});
});

it('there is nothing to tell of what is right, or of no file', () => {
  expect(checkMessages(siteContext(siteDir)).map(formatDiagnostic)).toEqual([]);
  expect(check(RIGHT)).toEqual([]);
  expect(check({'theme.NotFound.title': 'ページがありません'}, 'ja')).toEqual([]);
});

it.each([
  [
    'missing',
    {'links.title': undefined},
    '1:1: the text “links.title”, .*“回答リンク一覧”.* → add',
  ],
  ['too many', {'links.titel': 'Links'}, '17:1: the site has no text “links.titel” → remove it'],
  ['empty', {'links.title': ''}, '2:1: “links.title” has no text → write'],
  ['Japanese', {'links.title': '一覧'}, '2:1: “一覧” is in the wrong language → translate'],
  [
    'mistyped',
    {'share.host': 'To {hots}.'},
    '11:1: nothing is put in for “{hots}” → write “{host}”',
  ],
  ['dropped', {'share.host': 'There.'}, '11:1: “There.” lacks “{host}”, .* → write it where'],
  ['without plural', {'search.count': '{count} answer'}, '5:1: .* → write 2 forms with “\\|”'],
  [
    'the theme’s, mistyped',
    {'theme.docs.versionBadge.label': 'v{versoin}'},
    '17:1: nothing is put in for “{versoin}” → write “{versionLabel}”',
  ],
])('a text that is %s is told of', (_what, change, finding) => {
  expect(check({...RIGHT, ...change})).toEqual([
    expect.stringMatching(new RegExp(`^${ENGLISH}:${finding}`)),
  ]);
});

it('a text in English for Japanese readers is told of', () => {
  expect(check({'theme.NotFound.title': 'Page not found'}, 'ja')).toEqual([
    expect.stringMatching(/^i18n\/ja\/code\.json:2:1: “Page not found” is in the wrong language/),
  ]);
});

it('a file that cannot be read is told of, with the place', () => {
  write(ENGLISH, '{\n  "a": {"message": "A"}\n  "b": {"message": "B"}\n}\n');
  expect(checkMessages(siteContext(siteDir)).map(formatDiagnostic)).toEqual([
    expect.stringMatching(/^i18n\/en\/code\.json:3:3: the file cannot be read from here on → /),
  ]);
});

it('every text of this site’s source is known', () => {
  const files = fs
    .readdirSync(path.join(ownSiteDir, 'src'), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.tsx?$/.test(name));
  const ids = files.flatMap((name) =>
    Array.from(
      fs
        .readFileSync(path.join(ownSiteDir, 'src', name), 'utf8')
        .matchAll(/\bid(?:: '|=")(?<id>[a-zA-Z]+(?:\.[a-zA-Z]+)+)['"]/g),
      (match) => match.groups?.id ?? '',
    ),
  );
  const own = new Set(ids.filter((id) => !id.startsWith('theme.')));
  expect(own.size).toBeGreaterThan(50);
  fs.rmSync(path.join(siteDir, 'src'), {recursive: true});
  fs.cpSync(path.join(ownSiteDir, 'src'), path.join(siteDir, 'src'), {recursive: true});
  const found = check({'theme.NotFound.title': 'Page not found'}).map(
    (finding) =>
      /the text “(?<id>[^”]+)”, in Japanese “(?<text>[^]+)”, is missing/.exec(finding)?.groups,
  );
  expect(new Set(found.map((groups) => groups?.id))).toEqual(own);
  for (const groups of found) {
    expect(JAPANESE.test(groups?.text ?? '') || groups?.id === 'languageOffer.label').toBe(true);
  }
});
