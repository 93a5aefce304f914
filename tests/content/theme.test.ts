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

  it.each(components)('%s says what it changes and wraps the stock component', (name) => {
    const source = fs.readFileSync(path.join(themeDir, name), 'utf8');
    const component = name.replace(/(?:\/index)?\.tsx?$/, '');
    expect(source.split('\n')[0]).toMatch(/^\/\/ \S.{30,}/);
    // The search bar is fetched on first use, by the component that stands in for it until then.
    expect(source).toContain(
      component === 'SearchBar' ? '<SearchEntry' : `from '@theme-original/${component}'`,
    );
  });
});
