import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {OWN_PAGE} from './owner';
import {ownerSite, ownSite} from './sites';

/** @returns the sources of each directive of a policy */
function readPolicy(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe.each([
  {name: 'as it is', outDir: ownSite.outDir},
  {name: 'of the owner’s copy', outDir: ownerSite.outDir},
])('the built site $name', ({outDir}) => {
  const read = (file: string): string => fs.readFileSync(path.join(outDir, file), 'utf8');
  const pages = fs
    .readdirSync(outDir, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html') && path.basename(file) !== OWN_PAGE.file);
  const header = /^ {2}Content-Security-Policy: (?<policy>.+)$/m.exec(read('_headers'))?.groups
    ?.policy;
  const ofHost = readPolicy(header ?? '');

  it('runs and shows nothing on a page but what is its own, old addresses included', () => {
    expect(pages.length).toBeGreaterThan(70);
    for (const page of pages) {
      const $ = load(read(page));
      const content = $('head > meta[charset] ~ meta[http-equiv="Content-Security-Policy"]');
      const policy = readPolicy(content.attr('content') ?? '');
      expect(policy.get('default-src'), page).toEqual(["'none'"]);
      expect(policy.get('style-src'), page).toEqual(["'self'"]);
      expect(policy.get('require-trusted-types-for'), page).toEqual(["'script'"]);
      expect(content.attr('content')).not.toMatch(/unsafe|\*|https?:/);
      expect(content.prevAll('script').not('[src]').length, page).toBe(0);
      for (const element of $('script:not([src], [type])').get()) {
        const hash = createHash('sha256').update($(element).text()).digest('base64');
        expect(policy.get('script-src'), page).toContain(`'sha256-${hash}'`);
        expect(ofHost.get('script-src'), page).toContain(`'sha256-${hash}'`);
      }
      expect($('[style], style').length, page).toBe(0);
      const handlers = $('*')
        .get()
        .flatMap((element) => Object.keys($(element).attr() ?? {}))
        .filter((name) => name.startsWith('on'));
      expect(handlers, page).toEqual([]);
    }
  });

  it('has hosts say the same, and what only they can', () => {
    for (const [name, sources] of readPolicy(
      /content="(?<policy>default-src [^"]+)"/.exec(read('index.html'))?.groups?.policy ?? '',
    )) {
      expect(ofHost.get(name), name).toEqual(sources);
    }
    expect(ofHost.get('frame-ancestors')).toEqual(["'none'"]);
    const lines = read('_headers').trimEnd().split('\n').slice(1);
    expect(lines.map((line) => line.trim().split(':')[0])).toEqual(
      expect.arrayContaining(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy']),
    );
    expect(read('headers.nginx.conf').trimEnd().split('\n')).toEqual(
      lines.map((line) => line.trim().replace(/^(\S+): (.*)$/, 'add_header $1 "$2" always;')),
    );
  });
});
