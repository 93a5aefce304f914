import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {findPdfs} from '../../../../src/node/answers/pdfs';
import {siteContext} from '../../../site';

it('a PDF is offered where it is there, and not older than its answers', () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  const write = (file: string, time: number): void => {
    fs.mkdirSync(path.dirname(path.join(directory, file)), {recursive: true});
    fs.writeFileSync(path.join(directory, file), '# 1. A\n\n## A? {#a}\n\nYes.\n');
    fs.utimesSync(path.join(directory, file), time, time);
  };
  write('docs/01-a.md', 1000);
  write('i18n/en/docusaurus-plugin-content-docs/current/01-a.md', 3000);
  expect(findPdfs(siteContext(directory))).toEqual([]);
  write('static/interview-qa-ja.pdf', 2000);
  write('static/interview-qa-en.pdf', 2000);
  expect(findPdfs(siteContext(directory))).toEqual([{locale: 'ja', bytes: 25}]);
  fs.rmSync(directory, {recursive: true});
});
