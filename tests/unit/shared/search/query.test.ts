import {expect, it} from 'vitest';
import {Corpus} from '../../../../src/shared/search/corpus';
import {Dictionary} from '../../../../src/shared/search/dictionary';
import {parseQuery} from '../../../../src/shared/search/query';
import {WAYS} from '../../../../src/shared/search/ways';
import {createData} from './data';

const data = createData(
  [
    {
      question: '監視設計は？',
      text: 'データベース移行とエラーバジェット',
      translation: {question: '24/7', text: ''},
    },
  ],
  {
    readings: [
      ['監視', 'かんし'],
      ['設計', 'せっけい'],
      ['移行', 'いこう'],
    ],
    equivalents: [['aroundtheclock', ['247']]],
  },
);
const corpus = new Corpus(data);
const knowledge = {corpus, dictionary: new Dictionary(data, corpus), ways: WAYS};

/** The words that a query is taken to look for. */
function words(query: string): string[] {
  return parseQuery(query, knowledge)
    .units.flatMap(({whole, parts}) => (parts.length > 0 ? parts : whole))
    .map(({wordings}) => wordings[0]?.text ?? '');
}

it.each([
  ['監視　設計', ['監視', '設計'], false],
  ['監視設計', ['監視設計'], false],
  ['データベースを移行したことはありますか？', ['でたべす', '移行'], true],
  ['設計の監視について教えてください', ['設計', '監視'], true],
  ['how do you monitor around the clock', ['monitor', 'aroundtheclock'], true],
  ['error budget', ['error', 'budget'], false],
  ['どうですか', [], false],
])('“%s” asks for %j', (query, expected, isSentence) => {
  expect(words(query)).toEqual(expected);
  expect(parseQuery(query, knowledge).isSentence).toBe(isSentence);
});

it('cuts a compound into its words, and tries them in other wordings', () => {
  const [unit] = parseQuery('監視移行', knowledge).units;
  expect(unit?.parts.map(({wordings}) => wordings[0]?.text)).toEqual(['監視', '移行']);
  const [slip] = parseQuery('エラーバジット', knowledge).units;
  expect(slip?.whole.wordings.map(({text}) => text)).toContain('えらばじえっと');
});

it.each([
  ['監視', 1],
  ['around the clock', 2],
  ['curry', 0.4],
  ['カレー', 1],
  ['退職', 0.7],
  ['Kafkaの', 2.5],
])('“%s” counts %f times what its rarity says', (query, emphasis) => {
  const [unit] = parseQuery(query, knowledge).units;
  expect(unit?.whole.emphasis).toBe(emphasis);
});
