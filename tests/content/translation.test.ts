import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {JAPANESE, siteDir} from '../site';

/** What an English page says in Japanese: to those who would rather read Japanese. */
const OFFER_OF_JAPANESE = 'languageOffer.label';

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

  it('are English in English', () => {
    const stray = Object.entries(english).filter(
      ([id, {message}]) => JAPANESE.test(message) && id !== OFFER_OF_JAPANESE,
    );
    expect(stray).toEqual([]);
  });

  it('of ours are all in use', () => {
    const unused = Object.keys(english).filter((id) => !id.startsWith('theme.') && !ids.has(id));
    expect(unused).toEqual([]);
  });

  it('that override a Japanese one are Japanese', () => {
    expect(Object.values(japanese).filter(({message}) => !JAPANESE.test(message))).toEqual([]);
  });
});
