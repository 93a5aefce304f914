import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {JAPANESE, siteDir, siteSections} from '../site';

/** What an English page says in Japanese: to those who would rather read Japanese. */
const ALLOWED_JAPANESE: readonly string[] = ['"message": "この回答を日本語で読む"'];

type Messages = Record<string, {message: string}>;

function readText(file: string): string {
  return fs.readFileSync(path.join(siteDir, file), 'utf8');
}

function filesBelow(directory: string, extension: string): string[] {
  return fs
    .readdirSync(path.join(siteDir, directory), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith(extension))
    .map((name) => path.posix.join(directory, name.split(path.sep).join('/')));
}

describe('the English files', () => {
  const files = filesBelow('i18n/en', '').filter((file) =>
    fs.statSync(path.join(siteDir, file)).isFile(),
  );

  it('are there', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('%s has no Japanese', (file) => {
    const lines = readText(file).split('\n');
    const japanese = lines.flatMap((line, index) =>
      JAPANESE.test(line) && !ALLOWED_JAPANESE.includes(line.trim())
        ? [`${file}:${index + 1}: translate “${line.trim()}”`]
        : [],
    );
    expect(japanese).toEqual([]);
  });
});

describe('the interface strings', () => {
  // `translate({id: '…', message: '…'})` and `<Translate id="…">`.
  const ids = new Map(
    ['.ts', '.tsx']
      .flatMap((extension) => filesBelow('src', extension))
      .flatMap((file) =>
        Array.from(
          readText(file).matchAll(/\bid(?:: '|=")(?<id>[a-zA-Z]+(?:\.[a-zA-Z]+)+)['"]/g),
          (match) => [match.groups?.id ?? '', file] as const,
        ),
      ),
  );
  const english = JSON.parse(readText('i18n/en/code.json')) as Messages;
  const japanese = JSON.parse(readText('i18n/ja/code.json')) as Messages;

  it('are found in the source', () => {
    expect(ids.size).toBeGreaterThan(8);
  });

  it.each([...ids])('%s of %s is in English', (id) => {
    expect(english[id]?.message, `add “${id}” to i18n/en/code.json`).toBeTruthy();
  });

  it('of ours are all in use', () => {
    const unused = Object.keys(english).filter((id) => !id.startsWith('theme.') && !ids.has(id));
    expect(unused).toEqual([]);
  });

  it('that override a Japanese one are Japanese', () => {
    expect(Object.values(japanese).filter(({message}) => !JAPANESE.test(message))).toEqual([]);
  });
});

describe('the glossary', () => {
  const terms = Array.from(
    readText('owner/glossary.md').matchAll(/^\| (?<japanese>[^|]+?) +\| (?<english>[^|]+?) +\|$/gm),
    ({groups}) => ({
      japanese: groups?.japanese ?? '',
      wordings: (groups?.english ?? '').split(', '),
    }),
  ).filter(({japanese}) => JAPANESE.test(japanese) || /\d/.test(japanese));
  const toText = ({question, markdown}: {question: string; markdown: string}): string =>
    `${question}\n${markdown}`;
  const english = new Map(
    siteSections('en').flatMap(({answers}) =>
      answers.map((answer) => [answer.id, toText(answer).toLowerCase()]),
    ),
  );
  const answers = siteSections('ja').flatMap((section) => section.answers);

  it('has terms', () => {
    expect(terms.length).toBeGreaterThan(30);
  });

  it.each(terms)('$japanese is $wordings wherever it stands', ({japanese, wordings}) => {
    const withTerm = answers.filter((answer) => toText(answer).includes(japanese));
    expect(withTerm, `remove “${japanese}” from owner/glossary.md: no answer has it`).not.toEqual(
      [],
    );
    const without = withTerm
      .filter(
        ({id}) => !wordings.some((wording) => english.get(id)?.includes(wording.toLowerCase())),
      )
      .map(({id, line}) => `${id} (line ${line})`);
    expect(without, `these answers say “${japanese}” in other words`).toEqual([]);
  });
});
