import fs from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {languages, sectionDirs, siteDir} from '../site';
import {copySite, removeCopies} from './copy-site';
import {BUILD_TIMEOUT_MS, buildSite} from './docusaurus';

afterAll(removeCopies);

// The browser tests run on what is built here.
const outDir = path.join(siteDir, 'build-moved');

/** Where an old address leads now. */
const moved = [
  ['/sre/slo-design/', '/sre/service-levels/'],
  ['/sre/older-id/', '/sre/service-levels/'],
  ['/sre/removed/', '/sre/'],
  ['/career/skills-to-learn/', '/future/skills-to-learn/'],
  ['/career/', '/future/'],
] as const;

describe('a site whose answers have moved', () => {
  beforeAll(async () => {
    const copy = copySite();
    const edit = (file: string, change: (text: string) => string): void => {
      const name = path.join(copy, file);
      fs.writeFileSync(name, change(fs.readFileSync(name, 'utf8')));
    };
    for (const language of languages) {
      const directory = sectionDirs[language];
      edit(`${directory}/01-sre.md`, (text) => text.replace('{#slo-design}', '{#service-levels}'));
      fs.renameSync(
        path.join(copy, directory, '10-career.md'),
        path.join(copy, directory, '10-future.md'),
      );
    }
    edit('owner/addresses.md', (text) =>
      text
        .replace('- /sre/slo-design/', '- /sre/slo-design/ → /sre/service-levels/')
        .replace(/^- (\/career\/(.*))$/gm, '- $1 -> /future/$2')
        .concat('- /sre/older-id/ => /sre/slo-design/\n- /sre/removed/ → /sre/\n'),
    );
    const {status, output} = await buildSite(copy, ['--out-dir', outDir], {
      SITE_URL: 'https://example.org',
      BASE_URL: '/team/qa/',
    });
    expect(output).not.toMatch(/\[(?:WARNING|ERROR)\]|warn/i);
    expect(status, output).toBe(0);
  }, BUILD_TIMEOUT_MS);

  describe.each(languages)('in %s', (language) => {
    const below = language === 'ja' ? '' : `/${language}`;
    const read = (page: string): string =>
      fs.readFileSync(path.join(outDir, below, page, 'index.html'), 'utf8');

    it.each(moved)('has at %s a page that leads to %s', (from, to) => {
      const page = read(from);
      const path = `/team/qa${below}${to}`;
      expect(page).toContain(
        `<noscript><meta http-equiv="refresh" content="0; url=${path}"></noscript>`,
      );
      expect(page).toContain(
        `<script src="/team/qa${below}/redirect.js" data-to="${path}"></script>`,
      );
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).toMatch(new RegExp(`<html lang="?${language}\\b`));
      expect(page).toMatch(new RegExp(`rel="?canonical"? href="?https://example.org${path}[ "]`));
      const title = /<title.*?<\/title>/;
      expect(title.exec(page)?.[0]).toBe(title.exec(read(to))?.[0]);
      // All that can be read is there, if nothing leads on.
      const body = /<body[^]*/;
      expect(body.exec(page)?.[0]).toBe(
        body.exec(read(to))?.[0].replace(/<script\b[^]*?<\/script>/g, ''),
      );
    });

    it('has a script that leads on', () => {
      expect(fs.readFileSync(path.join(outDir, below, 'redirect.js'), 'utf8')).toContain(
        'location.replace',
      );
    });

    it('names no old address in the sitemap or to the search', () => {
      const index = fs
        .readdirSync(path.join(outDir, below))
        .find((name) => /^search-index.+\.json$/.test(name));
      for (const file of ['sitemap.xml', index ?? '']) {
        const text = fs.readFileSync(path.join(outDir, below, file), 'utf8');
        expect(text).toContain('service-levels');
        expect(text).not.toMatch(/slo-design|\/career\/|\/removed\//);
      }
    });
  });
});
