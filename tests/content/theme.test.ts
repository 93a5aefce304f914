import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {siteDir} from '../site';

const themeDir = path.join(siteDir, 'src/theme');
const components = fs
  .readdirSync(themeDir, {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.tsx?$/.test(name));

describe('the theme’s overrides', () => {
  it('are there', () => {
    expect(components.length).toBeGreaterThan(0);
  });

  it.each(components)('%s says what it changes, and why', (name) => {
    const [first] = fs.readFileSync(path.join(themeDir, name), 'utf8').split('\n');
    expect(first).toMatch(/^\/\/ \S.{60,}/);
  });
});
