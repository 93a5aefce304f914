import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {readText, readTextIfAny} from '../../../../src/node/content/text-file';

it.each([
  ['UTF-16', Buffer.from('\ufeff# 1. 監視\n', 'utf16le'), '1:1'],
  ['UTF-16 without its mark', Buffer.from('# 1. SRE\n', 'utf16le'), '1:2'],
  ['Shift_JIS', Buffer.from([0x23, 0x0a, 0x23, 0x20, 0x8a, 0xc4, 0x8e, 0x8b]), '2:3'],
  ['one broken byte', Buffer.from([0x23, 0xff, 0x0a]), '1:2'],
])('a text in %s is told of, with its place', (_encoding, bytes, place) => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'text-'));
  fs.writeFileSync(path.join(directory, 'text.md'), bytes);
  expect(() => readText(directory, 'text.md')).toThrow(
    `text.md:${place}: from here on the file is not in UTF-8 → save it as UTF-8`,
  );
  fs.rmSync(directory, {recursive: true});
});

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
