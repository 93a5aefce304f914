import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {siteDir} from '../site';
import {BUILD_TIMEOUT_MS, buildSite} from './docusaurus';

// The browser tests run on what is built here.
describe.each<{name: string; outDir: string; env: Record<string, string>}>([
  {name: 'at the root of its host', outDir: 'build', env: {}},
  {
    name: 'under a sub-path',
    outDir: 'build-sub-path',
    env: {SITE_URL: 'https://example.org', BASE_URL: '/team/qa/'},
  },
])('the site $name', ({outDir, env}) => {
  it(
    'builds in both languages without a warning',
    () => {
      const {status, output} = buildSite(siteDir, ['--out-dir', outDir], env);
      expect(output).not.toMatch(/\[(?:WARNING|ERROR)\]|warn/i);
      expect(status, output).toBe(0);
      for (const file of ['index.html', '404.html', 'sitemap.xml', 'search/index.html']) {
        expect(fs.existsSync(path.join(siteDir, outDir, file)), file).toBe(true);
        expect(fs.existsSync(path.join(siteDir, outDir, 'en', file)), `en/${file}`).toBe(true);
      }
    },
    BUILD_TIMEOUT_MS,
  );
});
