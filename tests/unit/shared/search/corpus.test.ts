import {describe, expect, it} from 'vitest';
import {Corpus} from '../../../../src/shared/search/corpus';
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
    expect(corpus.match('deploy', true).size).toBe(0);
    expect(corpus.match('deployed', true).size).toBe(1);
  });

  it('takes no Latin letters of two words for one', () => {
    expect(corpus.match('sre').size).toBe(0);
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

  it('takes signs alone', () => {
    expect(match('）:')).toEqual([[0, 3]]);
    expect(match('→')).toEqual([]);
    expect(match(' ')).toEqual([]);
  });
});
