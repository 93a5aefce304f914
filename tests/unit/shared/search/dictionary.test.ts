import {expect, it} from 'vitest';
import {Dictionary} from '../../../../src/shared/search/dictionary';
import {createData} from './data';

const dictionary = new Dictionary(
  createData([], {
    readings: [
      ['監視', 'かんし'],
      ['監査', 'かんさ'],
    ],
    homophones: [['監視', ['環視', '漢詩']]],
    equivalents: [['pg', ['postgresql', 'postgres']]],
    related: [['lb', ['alb']]],
  }),
  {
    words: {latin: new Set(['aws', 'docker']), katakana: new Set(['ロールバック'])},
    abbreviations: new Set(['aws']),
  },
);

it('has what a term stands for', () => {
  expect(dictionary.equivalentsOf('pg')).toEqual(['postgresql', 'postgres']);
  expect(dictionary.equivalentsOf('zabbix')).toEqual([]);
  expect(dictionary.relatedTo('lb')).toEqual(['alb']);
  expect(dictionary.relatedTo('pg')).toEqual([]);
  expect(['pg', 'lb'].every((term) => dictionary.means(term))).toBe(true);
  expect(dictionary.means('監視')).toBe(false);
  expect(['監視', 'ろるばっく', 'pg'].every((term) => dictionary.knows(term))).toBe(true);
  expect(dictionary.knows('zabbix')).toBe(false);
  expect(dictionary.longestTerm).toBeGreaterThan('ろるばっく'.length);
});

it('has what the terms mean, or spell, that one may be', () => {
  expect(dictionary.meaningsWhere((term) => term.startsWith('p'))).toEqual([
    'postgresql',
    'postgres',
  ]);
  expect(dictionary.meaningsWhere((term) => term.startsWith('えだぶ'))).toContain('aws ');
});

it('finds words by their sound, whole or begun', () => {
  expect(dictionary.wordsSounding('kansi')).toEqual(['監視']);
  expect(dictionary.wordsSounding('rorubaku')).toEqual(['ろるばっく']);
  expect(dictionary.wordsBeginning('kans')).toEqual(['監視', '監査']);
  expect(dictionary.wordsBeginning('x')).toEqual([]);
});

it('knows what an input method makes of a word', () => {
  expect(dictionary.homophonesOf('環視')).toEqual(['監視']);
  expect(dictionary.homophonesOf('監視')).toEqual([]);
  expect(dictionary.wordTypedAs('どcけr')).toBe('docker');
  expect(['環視', 'えいだぶりゅえす'].every((term) => dictionary.knows(term))).toBe(true);
});
