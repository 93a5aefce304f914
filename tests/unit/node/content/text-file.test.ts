import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {readText, readTextIfAny} from '../../../../src/node/content/text-file';

it('a text is read the same, whatever editor wrote it', () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'text-'));
  const text = '# 1. 監視\n\n本文\n';
  for (const written of [
    text,
    text.replaceAll('\n', '\r\n'),
    text.replaceAll('\n', '\r'),
    `\ufeff${text}`,
  ]) {
    fs.writeFileSync(path.join(directory, 'text.md'), written);
    expect(readText(directory, 'text.md')).toBe(text);
    expect(readTextIfAny(directory, 'text.md')).toBe(text);
  }
  expect(readTextIfAny(directory, 'nothing.md')).toBe('');
  fs.rmSync(directory, {recursive: true});
});
