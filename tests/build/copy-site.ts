import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {siteDir} from '../site';

const copies: string[] = [];

/** Copies the site, without its dependencies, to a folder that may be spoiled. */
export function copySite(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  copies.push(copy);
  for (const name of [
    'docs',
    'owner',
    'i18n',
    'src',
    'static',
    'docusaurus.config.ts',
    'package.json',
    'sidebars.ts',
    'tsconfig.json',
  ]) {
    fs.cpSync(path.join(siteDir, name), path.join(copy, name), {recursive: true});
  }
  fs.symlinkSync(path.join(siteDir, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Removes all copies that were made. */
export function removeCopies(): void {
  for (const copy of copies.splice(0)) {
    fs.rmSync(copy, {recursive: true, force: true});
  }
}
