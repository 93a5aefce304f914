import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {readSections, sectionsDir} from '../../../../src/node/content/site';
import {siteContext} from '../../../site';

const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
const context = siteContext(siteDir);
afterAll(() => {
  fs.rmSync(siteDir, {recursive: true});
});

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
  fs.writeFileSync(path.join(siteDir, file), text);
}

it('a language’s sections lie where Docusaurus expects them, and are sorted by number', () => {
  write('docs/100-b.md', '# 100. B\n\n## Q {#b}\n\nText\n');
  write('docs/02-a.md', '# 2. A\n\n## Q {#a}\n\nText\n');
  write(`${sectionsDir(context, 'en')}/02-a.md`, '# 2. A (en)\n');
  expect(readSections(context, 'ja').map(({slug}) => slug)).toEqual(['a', 'b']);
  expect(readSections(context, 'en')).toMatchObject([
    {title: '2. A (en)', file: 'i18n/en/docusaurus-plugin-content-docs/current/02-a.md'},
  ]);
});

it('an id stands once on the whole site', () => {
  write('docs/101-c.md', '# 101. C\n\n## Q {#c}\n\nText\n\n## Q {#a}\n\nText\n');
  expect(() => readSections(context, 'ja')).toThrow(
    'docs/101-c.md:7:1: the id “a” is taken by docs/02-a.md:3 → choose another.',
  );
});
