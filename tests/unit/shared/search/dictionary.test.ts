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
  }),
  {
    words: {latin: new Set(['aws', 'docker']), katakana: new Set(['ロールバック'])},
    abbreviations: new Set(['aws']),
  },
);

it('has what a term stands for', () => {
  expect(dictionary.equivalentsOf('pg')).toEqual(['postgresql', 'postgres']);
  expect(dictionary.equivalentsOf('zabbix')).toEqual([]);
  expect(dictionary.means('pg')).toBe(true);
  expect(dictionary.means('監視')).toBe(false);
  expect(['監視', 'ろるばっく', 'pg'].every((term) => dictionary.knows(term))).toBe(true);
  expect(dictionary.knows('zabbix')).toBe(false);
  expect(dictionary.longestTerm).toBeGreaterThan('ろるばっく'.length);
});

it('finds words by their sound, whole or begun', () => {
  expect(dictionary.wordsSounding('kansi')).toEqual(['監視']);
  expect(dictionary.wordsSounding('rorubaku')).toEqual(['ろるばっく']);
  expect(dictionary.wordsBeginning('kans')).toEqual(['監視', '監査']);
  expect(dictionary.wordsBeginning('x')).toEqual([]);
});

it('knows what an input method makes of a word, and how an abbreviation is spoken', () => {
  expect(dictionary.homophonesOf('環視')).toEqual(['監視']);
  expect(dictionary.homophonesOf('監視')).toEqual([]);
  expect(dictionary.wordTypedAs('どcけr')).toBe('docker');
  expect(dictionary.wordSpokenAs('えだぶりゅえす')).toBe('aws');
  expect(dictionary.wordSpokenAs('どcけr')).toBeUndefined();
  expect(['環視', 'えいだぶりゅえす'].every((term) => dictionary.knows(term))).toBe(true);
});
