import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {checkContent} from '../../../../src/node/content/check';
import {formatDiagnostic} from '../../../../src/node/content/finding';
import {readOwner} from '../../../../src/node/content/owner';
import {siteContext} from '../../../site';

function contextOf(contact: string, siteDir?: string): ReturnType<typeof siteContext> {
  return {
    ...siteContext(siteDir),
    siteConfig: {customFields: {owner: {name: '佐藤', contact}}},
  };
}

it.each([
  ['', undefined],
  ['taro.sato@example.com', {text: 'taro.sato@example.com', href: 'mailto:taro.sato@example.com'}],
  ['https://example.com/', {text: 'example.com', href: 'https://example.com/'}],
  ['https://example.com/@taro', {text: 'example.com/@taro', href: 'https://example.com/@taro'}],
])('an owner can be reached at “%s”', (written, contact) => {
  expect(readOwner(contextOf(written))).toEqual({name: '佐藤', contact});
});

it.each([undefined, {}, {owner: {}}])('an owner who says nothing is nobody: %j', (customFields) => {
  expect(readOwner({...siteContext(), siteConfig: {customFields}})).toEqual({name: ''});
});

it.each(['taro', 'taro@', 'mailto:taro@example.com', 'javascript:alert(1)', 'https://', '@taro'])(
  'the contact “%s” stops the checks, with file, line and remedy',
  (contact) => {
    const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'owner-'));
    fs.writeFileSync(
      path.join(directory, 'docusaurus.config.ts'),
      `const owner = {\n  contact: '${contact}',\n};\n`,
    );
    const message = `docusaurus.config.ts:2:1: the contact “${contact}” is neither an e-mail address nor a URL → write “name@example.com” or “https://example.com/name”, or '' for none.`;
    expect(() => readOwner(contextOf(contact, directory))).toThrow(message);
    fs.rmSync(directory, {recursive: true});
    expect(checkContent(contextOf(contact)).map(formatDiagnostic)).toEqual([
      expect.stringContaining('is neither an e-mail address nor a URL'),
    ]);
  },
);
