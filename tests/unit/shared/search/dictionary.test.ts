import {expect, it} from 'vitest';
import {Dictionary} from '../../../../src/shared/search/dictionary';
import {createData} from './data';

const dictionary = new Dictionary(
  createData([], {
    readings: [
      ['監視', 'かんし'],
      ['監査', 'かんさ'],
      ['切り戻し', 'きりもどし'],
      ['脆弱', 'ぜいじゃく'],
    ],
    equivalents: [
      ['pg', ['postgresql']],
      ['pg', ['postgres']],
    ],
    synonyms: [['見張る', ['監視']]],
  }),
  ['ロールバック'],
);

it('has what a term stands for, from every line', () => {
  expect(dictionary.equivalentsOf('pg')).toEqual(['postgresql', 'postgres']);
  expect(dictionary.synonymsOf('見張る')).toEqual(['監視']);
  expect(dictionary.equivalentsOf('zabbix')).toEqual([]);
  expect(dictionary.means('pg')).toBe(true);
  expect(dictionary.means('監視')).toBe(false);
  expect(dictionary.knows('監視')).toBe(true);
});

it('finds words by their sound, whole or begun', () => {
  expect(dictionary.wordsSounding('kansi')).toEqual(['監視']);
  expect(dictionary.wordsSounding('rorubaku')).toEqual(['ろるばっく']);
  expect(dictionary.wordsBeginning('kans', 9).sort()).toEqual(['監査', '監視'].sort());
  expect(dictionary.wordsBeginning('kans', 1)).toHaveLength(1);
  expect(dictionary.wordsBeginning('x', 9)).toEqual([]);
});

it('finds words that are written partly in kana', () => {
  expect(dictionary.wordsSpeltPartly('切戻し')).toEqual(['切り戻し']);
  expect(dictionary.wordsSpeltPartly('切りもどし')).toEqual(['切り戻し']);
  expect(dictionary.wordsSpeltPartly('ぜい弱')).toEqual(['脆弱']);
  expect(dictionary.wordsSpeltPartly('監し')).toEqual(['監視']);
  expect(dictionary.wordsSpeltPartly('せい弱')).toEqual([]);
  expect(dictionary.wordsSpeltPartly('かな')).toEqual([]);
});
