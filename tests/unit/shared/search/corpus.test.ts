import {describe, expect, it} from 'vitest';
import {Corpus} from '../../../../src/shared/search/corpus';
import {asWord} from '../../../../src/shared/search/text';
import {createData} from './data';

const corpus = new Corpus(
  createData([
    {
      question: '監視は？',
      text: 'New Relic（メイン）: APM',
      translation: {question: '', text: 'Deployed'},
    },
    {question: '準拠は？', text: 'PCI DSS requirements'},
  ]),
);

describe('match', () => {
  it('finds folded wordings, blanks and all', () => {
    expect([...corpus.match('newrelic').keys()]).toEqual([0]);
    expect(corpus.has('apm')).toBe(true);
    expect(corpus.has('zabbix')).toBe(false);
    expect(corpus.match('').size).toBe(0);
  });

  it('asks for whole words if told so', () => {
    expect(corpus.match('deploy').size).toBe(1);
    expect(corpus.match(asWord('deploy')).size).toBe(0);
    expect(corpus.match(asWord('deployed')).size).toBe(1);
  });

  it.each([
    ['sre', 'DSS requirements'],
    ['いんap', 'メイン）: APM'],
    ['いん監視', 'メイン監視'],
  ])('does not take %s for a part of “%s”', (wording, text) => {
    const places = new Corpus(createData([{text}, {text: wording}])).match(wording).keys();
    expect([...places]).toEqual([1]);
  });

  it('takes a wording from the start of a word on, or inside one', () => {
    const texts = ['GitHub Actions', '監視ツールの設計', 'dashboards Log'];
    const places = (wording: string): number[] => [
      ...new Corpus(createData(texts.map((text) => ({text})))).match(wording).keys(),
    ];
    expect(places('githubactions')).toEqual([0]);
    expect(places('ithubac')).toEqual([]);
    expect(places('視つるの')).toEqual([1]);
    expect(places('る')).toEqual([1]);
    expect(places('dashboardslog')).toEqual([2]);
    expect(places('board')).toEqual([2]);
    expect(places('slo')).toEqual([]);
  });
});

it('knows the words and their forms', () => {
  expect(corpus.words.katakana).toContain('メイン');
  expect(corpus.words.latin).toContain('requirements');
  expect(corpus.formsOf('deploying')).toEqual(['deployed']);
});

describe('matchLiterally', () => {
  const match = (query: string): [number, number][] => [...corpus.matchLiterally(query)];

  it('tells how literally an answer has a query in its own words', () => {
    expect(match('New Relic（')).toEqual([[0, 3]]);
    expect(match('new relic(')).toEqual([[0, 2]]);
    expect(match('new-relic')).toEqual([[0, 1]]);
    expect(match('Deployed')).toEqual([]);
  });

  it('takes a run from inside words over their ends only as it is written', () => {
    expect(match('c（メ')).toEqual([[0, 3]]);
    expect(match('s RE')).toEqual([[1, 2]]);
    expect(match('sre')).toEqual([]);
  });

  it('takes signs alone', () => {
    expect(match('）:')).toEqual([[0, 3]]);
    expect(match('→')).toEqual([]);
    expect(match(' ')).toEqual([]);
  });
});
