import fs from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import type {SearchData} from '../../src/shared/search/search-data';
import {SearchIndex} from '../../src/shared/search/search-index';
import {readQueries, type Score, scoreAnswers} from '../search/queries';
import {languagePath, languages, siteAnswers, type Language} from '../site';
import {ownerSite, ownSite, type BuiltSite} from './sites';

/** The floor of search quality, as shares of the queries in tests/search. */
const RIGHT_FIRST = 0.95;
const RIGHT_FIRST_OF_TUNED = 0.99;
const RIGHT_IN_FIRST_THREE = 0.98;
const RIGHT_FIRST_IN_EACH_CLASS = 0.9;

/** So many queries of a class, with answers that the document still has, say something. */
const ENOUGH_QUERIES = 10;

const MAX_INDEX_BYTES = 60_000;

/** Lengths of the runs that are cut out of every answer, at every place. */
const RUN_LENGTHS = [2, 3, 4, 6, 9, 14, 20];

function indexFile({outDir}: BuiltSite, language: Language): string {
  const folder = path.join(outDir, languagePath(language), 'assets');
  const names = fs.readdirSync(folder).filter((name) => name.startsWith('search-index'));
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(/^search-index\.[0-9a-f]{8}\.json$/);
  return path.join(folder, names[0] ?? '');
}

describe.each(languages)('search in %s', (language) => {
  const file = indexFile(ownSite, language);
  const data = JSON.parse(fs.readFileSync(file, 'utf8')) as SearchData;
  const index = new SearchIndex(data);

  it('has an index that is small, and named by what is in it', () => {
    expect(brotliCompressSync(fs.readFileSync(file)).length).toBeLessThanOrEqual(MAX_INDEX_BYTES);
    expect(path.basename(indexFile(ownerSite, language))).not.toBe(path.basename(file));
  });

  it('knows every answer once, in the document’s order', () => {
    const ids = siteAnswers(language).map(({answer}) => answer.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(data.answers.map(({id}) => id)).toEqual(ids);
  });

  it('puts the right answer first', ({skip}) => {
    const misses: string[] = [];
    const scores = [...readQueries(language)].map(([name, queries]) => {
      const scored = queries.map((query) => {
        const found = index.search(query.query).hits.map(({id}) => id);
        const score = scoreAnswers(query, found);
        if (!score.first) {
          misses.push(`${name}: ${query.query} → ${found.slice(0, 3).join(', ')}`);
        }
        return {...score, isTuned: !query.held};
      });
      return {name, scored};
    });
    const classes = scores.filter(({scored}) => scored.length >= ENOUGH_QUERIES);
    if (classes.length === 0) {
      skip('tests/search has no queries for this document');
    }
    const share = (of: Score[], place: keyof Score): number =>
      of.filter((score) => score[place]).length / of.length;
    const all = scores.flatMap(({scored}) => scored);
    const tuned = all.filter(({isTuned}) => isTuned);
    const report = misses.join('\n');
    expect(share(all, 'first'), report).toBeGreaterThanOrEqual(RIGHT_FIRST);
    expect(share(tuned, 'first'), report).toBeGreaterThanOrEqual(RIGHT_FIRST_OF_TUNED);
    expect(share(all, 'firstThree'), report).toBeGreaterThanOrEqual(RIGHT_IN_FIRST_THREE);
    for (const {name, scored} of classes) {
      expect(share(scored, 'first'), `${name}\n${report}`).toBeGreaterThanOrEqual(
        RIGHT_FIRST_IN_EACH_CLASS,
      );
    }
  });

  it('finds every run of an answer’s text, and every Han character', () => {
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
    expect(runs.size).toBeGreaterThan(texts.join('').length);
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
