import fs from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import {describe, expect, inject, it} from 'vitest';
import {answerPath} from '../../src/shared/paths';
import {languagePath, languages, siteAnswers} from '../site';
import {CHANGE, COMMENT, NOTE, OWN_PAGE, READ, TAGS} from './owner';
import {copySite, ownerSite, ownSite, runDocusaurus} from './sites';

const {work, own, owner, checkBefore, addresses, translated, checkAfter} = inject('builds');

/** @returns what is told of the content, a finding a line */
function findingsIn(output: string): string[] {
  return output.split('\n').filter((line) => /^\S+:\d+:\d+: /.test(line));
}

describe.each([
  {name: 'as it is', build: own, warnings: 0},
  {name: 'with the owner’s work, under a sub-path', build: owner, warnings: 1},
])('the site $name', ({build: {status, output}, warnings}) => {
  it('builds in both languages without a warning but of what is outdated', () => {
    expect(output.match(/\[(?:WARNING|ERROR)\]|warn/gi) ?? []).toHaveLength(warnings);
    expect(findingsIn(output)).toHaveLength(warnings);
    expect(status, output).toBe(0);
    expect(output.match(/Generated static files/g)).toHaveLength(languages.length);
  });
});

it.each([ownSite, ownerSite])(
  'nothing published tells where it was built',
  ({directory, outDir}) => {
    const files = fs
      .readdirSync(outDir, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.(?:html|js|json|css|md|txt|xml)$/.test(name));
    expect(files.length).toBeGreaterThan(100);
    const telling = files.filter((name) =>
      fs.readFileSync(path.join(outDir, name), 'utf8').includes(directory),
    );
    expect(telling).toEqual([]);
  },
);

it('a build that was told no address says where its links lead, and how to tell it', () => {
  const said = /Links.* lead to http:\/\/localhost:3000.*SITE_URL=/g;
  expect(own.output.match(said)).toHaveLength(1);
  expect(owner.output).not.toMatch(/lead to/);
});

describe('an owner who adds, changes, renames, moves and removes answers', () => {
  it('is told the commands that are left to do, and nothing else', () => {
    expect(checkBefore.status).toBe(1);
    const findings = findingsIn(checkBefore.output);
    const ofText = [work.changed, work.outdated].map((id) => `run “npm run translated ${id}”`);
    for (const command of ofText) {
      expect(findings.filter((finding) => finding.includes(command))).toHaveLength(1);
    }
    const others = findings.filter((finding) =>
      ofText.every((command) => !finding.includes(command)),
    );
    expect(others.length).toBeGreaterThanOrEqual(4);
    for (const finding of others) {
      expect(finding).toMatch(/run “npm run addresses”/);
    }
  });

  it('settles it all by them, but for the answer that they changed in one language', () => {
    expect(addresses.status, addresses.output).toBe(0);
    expect(translated.status, translated.output).toBe(0);
    expect(translated.output).toContain(`“${work.changed}” is up to date in English.`);
    expect(checkAfter.status).toBe(1);
    const left = findingsIn(checkAfter.output);
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(
      new RegExp(
        `^docs/.*“${work.outdated}” has changed since its English was written: new or changed is “[^”]+” → bring `,
      ),
    );
    // The build tells the same, and goes on.
    expect(findingsIn(owner.output)).toEqual(left);
  });

  it.each(languages)(
    'is shown a note in its place, HTML as text, Japanese as it is meant, and no comment, in %s',
    (language) => {
      const folder = path.join(ownerSite.outDir, languagePath(language));
      const slug = siteAnswers(language, ownerSite.directory).find(
        ({answer}) => answer.id === work.added,
      )?.section.slug;
      for (const page of [`${slug}/`, `${slug}/${work.added}/`]) {
        const $ = load(fs.readFileSync(path.join(folder, page, 'index.html'), 'utf8'));
        const answer = $(`[data-answer="${work.added}"]`);
        expect(answer.find('.theme-admonition').text(), page).toContain(NOTE[language]);
        expect(answer.text(), page).toContain(TAGS);
        expect(answer.find('h1, h2').find('code').text(), page).toBe('{x} | <T>');
        const link = answer.find(`a[href="${READ[language].address}"]`);
        const paragraph = link.parent();
        link.replaceWith(`<a>${link.text()}</a>`);
        expect(paragraph.html(), page).toBe(READ[language].html);
      }
      const published = fs
        .readdirSync(ownerSite.outDir, {recursive: true, encoding: 'utf8'})
        .filter((name) => /\.(?:html|js|json|md|txt|csv|xml)$/.test(name));
      expect(published.length).toBeGreaterThan(50);
      const told = published.filter((name) =>
        fs.readFileSync(path.join(ownerSite.outDir, name), 'utf8').includes(COMMENT),
      );
      expect(told).toEqual([]);
    },
  );

  it('finds a page of theirs published as it is', () => {
    const file = path.join(ownerSite.outDir, OWN_PAGE.file);
    expect(fs.readFileSync(file, 'utf8')).toBe(OWN_PAGE.html);
  });

  it.each(languages)('finds the work on the site in %s', (language) => {
    const answers = siteAnswers(language, ownerSite.directory);
    const find = (id: string) => answers.find(({answer}) => answer.id === id);
    expect(find(work.added)).toBeDefined();
    expect(find(work.changed)?.answer.text).toContain(CHANGE[language]);
    expect(find(work.renamed.from)).toBeUndefined();
    expect(find(work.renamed.to)).toBeDefined();
    expect(find(work.removed)).toBeUndefined();
    const before = siteAnswers(language).find(({answer}) => answer.id === work.moved);
    expect(find(work.moved)?.section.slug).not.toBe(before?.section.slug);
  });
});

it('the build stops on the author’s slips, and tells all of them at once', async () => {
  const copy = copySite();
  fs.appendFileSync(path.join(copy, 'docs/01-a.md'), '# 1. A\n\n## 質問\n\n答え\n');
  fs.appendFileSync(path.join(copy, 'docs/02-b.md'), '# 3. B\n');
  const {status, output} = await runDocusaurus(copy, ['build', '--locale', 'ja']);
  fs.rmSync(copy, {recursive: true, force: true});
  expect(output).toContain('docs/01-a.md:3:1: the question “質問” has no id');
  expect(output).toContain(
    'docs/02-b.md:1:1: the title “3. B” does not begin with the number of its file',
  );
  expect(status).toBe(1);
});

describe('every old address leads on from a page of its own', () => {
  const ledger = fs.readFileSync(path.join(ownerSite.directory, 'owner/addresses.md'), 'utf8');
  const moved = Array.from(ledger.matchAll(/^- (\S+) → (\S+)$/gm), ([, from = '', to = '']) => ({
    from,
    to,
  }));

  it('to where its answer went', () => {
    const to = (id: string): string | undefined =>
      moved.find(({from}) => from.endsWith(`/${id}/`))?.to;
    const slugOf = (id: string): string =>
      siteAnswers('ja', ownerSite.directory).find(({answer}) => answer.id === id)?.section.slug ??
      'none';
    expect(to(work.renamed.from)).toBe(answerPath(slugOf(work.renamed.to), work.renamed.to));
    expect(to(work.moved)).toBe(answerPath(slugOf(work.moved), work.moved));
    expect(to(work.removed)?.split('/')).toHaveLength(3);
    expect(moved.length).toBeGreaterThanOrEqual(4);
  });

  describe.each(languages)('in %s', (language) => {
    const below = language === 'ja' ? '' : `/${language}`;
    const read = (page: string): string =>
      fs.readFileSync(path.join(ownerSite.outDir, below, page, 'index.html'), 'utf8');

    it.each(moved)('$from', ({from, to}) => {
      const page = read(from);
      const target = `/team/qa${below}${to}`;
      expect(page).toContain(
        `<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>`,
      );
      expect(page).toContain(
        `<script src="/team/qa${below}/redirect.js" data-to="${target}"></script>`,
      );
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).toMatch(new RegExp(`rel="?canonical"? href="?https://example.org${target}[ "]`));
      const markdown = (address: string): string =>
        path.join(ownerSite.outDir, below, address.replace(/\/$/, '.md'));
      expect(fs.existsSync(markdown(from))).toBe(fs.existsSync(markdown(to)));
      const title = /<title.*?<\/title>/;
      expect(title.exec(page)?.[0]).toBe(title.exec(read(to))?.[0]);
      // All that can be read is there, if nothing leads on.
      const body = /<body[^]*/;
      expect(body.exec(page)?.[0]).toBe(
        body.exec(read(to))?.[0].replace(/<script\b[^]*?<\/script>/g, ''),
      );
    });
  });
});
