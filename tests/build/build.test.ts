import fs from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {beforeAll, describe, expect, it} from 'vitest';
import {cardPath, sectionPath} from '../../src/shared/paths';
import type {SearchData} from '../../src/shared/search/search-data';
import {SearchIndex} from '../../src/shared/search/search-index';
import {readQueries, type Score, scoreAnswers} from '../search/queries';
import {readPngSize} from '../png';
import {languages, siteDir, siteSections} from '../site';
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
    async () => {
      const {status, output} = await buildSite(siteDir, ['--out-dir', outDir], env);
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

const MAX_CARD_BYTES = 100_000;

describe('the cards', () => {
  const cards = languages.flatMap((language) => {
    const outDir = path.join(siteDir, 'build', language === 'ja' ? '' : language);
    return [
      cardPath(),
      ...siteSections(language).flatMap(({slug, answers}) => [
        cardPath(slug),
        ...answers.map(({id}) => cardPath(slug, id)),
      ]),
    ].map((card) => path.join(outDir, card));
  });

  it('are as many as pages that a link may name', () => {
    expect(cards.length).toBeGreaterThanOrEqual(2 + 2 * 10 + 2 * 26);
    expect(new Set(cards).size).toBe(cards.length);
  });

  it.each(cards)('have %s, 1200×630 and small', (card) => {
    const png = fs.readFileSync(card);
    expect(readPngSize(png)).toEqual({width: 1200, height: 630});
    expect(png.length).toBeLessThanOrEqual(MAX_CARD_BYTES);
  });

  it('are all different', () => {
    const contents = cards.map((card) => fs.readFileSync(card).toString('base64'));
    expect(new Set(contents).size).toBe(cards.length);
  });

  it.each([
    ['build', 'http://localhost:3000/'],
    ['build-sub-path', 'https://example.org/team/qa/'],
  ])('are named by the home page and every section page in %s', (outDir, origin) => {
    for (const language of languages) {
      const base = language === 'ja' ? '' : `${language}/`;
      const pages = siteSections(language).map(({slug}) => [sectionPath(slug), cardPath(slug)]);
      for (const [page = '', card = ''] of [['/', cardPath()], ...pages]) {
        const html = fs.readFileSync(path.join(siteDir, outDir, base, page, 'index.html'), 'utf8');
        const images = Array.from(
          html.matchAll(/<meta[^>]*(?:og|twitter):image"? content="?(?<address>[^\s">]+)/g),
          ({groups}) => groups?.address,
        );
        const address = new URL(`${base}${card.slice(1)}`, origin).href;
        expect(images, page).toEqual([address, address]);
      }
    }
  });
});

/** The floor of search quality, as shares of the queries in tests/search. */
const RIGHT_FIRST = 0.95;
const RIGHT_IN_FIRST_THREE = 0.99;
const RIGHT_FIRST_IN_EACH_CLASS = 0.9;

const MAX_INDEX_BYTES = 60_000;

/** Lengths of the runs that are cut out of every answer, at every place. */
const RUN_LENGTHS = [2, 3, 4, 6, 9, 14, 20];

describe.each(languages)('search in %s', (language) => {
  let data: SearchData;
  let index: SearchIndex;
  let indexFile: Buffer;

  beforeAll(() => {
    const directory = path.join(siteDir, 'build', language === 'ja' ? '' : language);
    const names = fs.readdirSync(directory).filter((file) => /^search-index.+\.json$/.test(file));
    expect(names).toHaveLength(1);
    indexFile = fs.readFileSync(path.join(directory, names[0] ?? ''));
    const kinds = JSON.parse(indexFile.toString()) as {index: {data: SearchData}}[];
    ({data} = kinds.at(-1)?.index ?? expect.fail('The index file has no search data.'));
    index = new SearchIndex(data);
  });

  it('has an index that is small', () => {
    expect(brotliCompressSync(indexFile).length).toBeLessThanOrEqual(MAX_INDEX_BYTES);
  });

  it('knows every answer once, in the document’s order', () => {
    const ids = siteSections(language).flatMap(({answers}) => answers.map(({id}) => id));
    expect(ids.length).toBeGreaterThanOrEqual(26);
    expect(data.answers.map(({id}) => id)).toEqual(ids);
  });

  it('puts the right answer first', () => {
    const misses: string[] = [];
    const scores = [...readQueries(language)].map(([name, queries]) => {
      const scored = queries.map((query) => {
        const found = index.search(query.query).hits.map(({id}) => id);
        const score = scoreAnswers(query, found);
        if (!score.first) {
          misses.push(`${name}: ${query.query} → ${found.slice(0, 3).join(', ')}`);
        }
        return score;
      });
      return {name, scored};
    });
    const share = (of: Score[], place: keyof Score): number =>
      of.filter((score) => score[place]).length / of.length;
    const all = scores.flatMap(({scored}) => scored);
    const report = misses.join('\n');
    expect(all.length).toBeGreaterThanOrEqual(language === 'ja' ? 200 : 100);
    expect(scores.length).toBe(9);
    expect(share(all, 'first'), report).toBeGreaterThanOrEqual(RIGHT_FIRST);
    expect(share(all, 'firstThree'), report).toBeGreaterThanOrEqual(RIGHT_IN_FIRST_THREE);
    for (const {name, scored} of scores) {
      expect(share(scored, 'first'), `${name}\n${report}`).toBeGreaterThanOrEqual(
        RIGHT_FIRST_IN_EACH_CLASS,
      );
    }
  });

  it('finds every run of an answer’s visible text, and every Han character', () => {
    const texts = data.answers.flatMap(({question, text}) => [question, text]);
    const runs = new Set(texts.join('').match(/\p{Script=Han}/gu));
    for (const text of texts) {
      for (const length of RUN_LENGTHS) {
        for (let start = 0; start + length <= text.length; start += 1) {
          const run = text.slice(start, start + length).trim();
          if (run.length > 1) {
            runs.add(run);
          }
        }
      }
    }
    expect(runs.size).toBeGreaterThan(10_000);
    const missed = [...runs].filter(
      (run) =>
        !index
          .search(run, 3)
          .hits.some(({question, text}) => question.includes(run) || text.includes(run)),
    );
    expect(missed).toEqual([]);
  });

  it('narrows with every word, in any order', () => {
    const find = (query: string): string[] =>
      index
        .search(query)
        .hits.map(({id}) => id)
        .sort();
    const pairs = (readQueries(language).get('several') ?? [])
      .map(({query}) => query.split(/[\s\u3000]+/))
      .filter((words) => words.length === 2);
    expect(pairs.length).toBeGreaterThan(10);
    for (const [first = '', second = ''] of pairs) {
      const both = find(`${first} ${second}`);
      expect(find(`${second}\u3000${first}`)).toEqual(both);
      for (const word of [first, second]) {
        expect(find(word)).toEqual(expect.arrayContaining(both));
      }
    }
  });

  it.each([
    ['lone surrogates', '\ud800\udc00\ud800'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a regular expression', '.*+?^${}()|[]\\'],
    ['names of JavaScript', '__proto__ constructor toString'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand Han characters', '監'.repeat(10_000)],
    ['ten thousand kana', 'かんし'.repeat(3333)],
    ['ten thousand words', 'a '.repeat(5000)],
    ['control characters', '\u0000\u0001\u200b\ufeff'],
  ])('takes %s', (_name, query) => {
    expect(() => index.search(query)).not.toThrow();
  });
});
