import fc from 'fast-check';
import {expect, it} from 'vitest';
import {Corpus} from '../../../../src/shared/search/corpus';
import {Dictionary} from '../../../../src/shared/search/dictionary';
import {abridge, MAX_QUERY, quote, unquote} from '../../../../src/shared/search/literal';
import {findMarks} from '../../../../src/shared/search/marks';
import {cutAtMarks, cutPassage, type Piece} from '../../../../src/shared/search/passage';
import {parseQuery} from '../../../../src/shared/search/query';
import {SearchIndex} from '../../../../src/shared/search/search-index';
import {foldText} from '../../../../src/shared/search/text';
import {WAYS} from '../../../../src/shared/search/ways';
import {createData} from './data';

/** Anything: what search has rules for, any character with its marks, any unit, halves among them. */
const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['監視', 'データベース', 'かんし', 'ー', 'っ', 'ん', 'ﾃﾞ', 'か\u3099', '㌔', '①', 'ﷺ'],
        ...['slo', 'SLO', 'PromQL', 'a', 'n', 'sh', "'s", '24/7', '-', ' ', '　', '、', '_'],
        ...['"', '“', '「', '」', 'を', 'について', 'は', 'the', '\ud83d', '\ude00', '\u0301'],
      ),
      fc.string({unit: 'grapheme-composite', maxLength: 8}),
      fc.string({unit: 'binary', maxLength: 8}),
    ),
    {maxLength: 30},
  )
  .map((pieces) => pieces.join(''));

const data = createData(
  [
    {question: '監視設計は？', text: 'データベース移行。Grafana: PromQLとZabbixで24/7の監視'},
    {
      question: 'SLOは？',
      text: '👨‍👩‍👧‍👦のがぎ①㌔を\u0301使う',
      translation: {question: 'SLOs?', text: 'x'},
    },
  ],
  {
    readings: [
      ['監視', 'かんし'],
      ['設計', 'せっけい'],
    ],
    homophones: [['監視', ['環視']]],
    equivalents: [['モニタリング', ['監視']]],
    related: [['夜間', ['247']]],
  },
);
const index = new SearchIndex(data);
const corpus = new Corpus(data);
const knowledge = {corpus, dictionary: new Dictionary(data, corpus), ways: WAYS};

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({text}) => text).join('');
}

it('any query is answered, with marks that lie in the texts', () => {
  fc.assert(
    fc.property(TEXT, (query) => {
      const {hits, total} = index.search(query);
      expect(hits).toHaveLength(total);
      for (const {question, questionMarks, section, sectionMarks, text, textMarks} of hits) {
        expect(textOf(cutAtMarks(question, questionMarks))).toBe(question);
        expect(textOf(cutAtMarks(section, sectionMarks))).toBe(section);
        expect(textOf(cutAtMarks(text, textMarks))).toBe(text);
      }
    }),
    {numRuns: 400},
  );
});

it('any query is read as words that weigh something', () => {
  fc.assert(
    fc.property(TEXT, (query) => {
      for (const {whole, parts} of parseQuery(query, knowledge).units) {
        for (const {wordings, emphasis} of [whole, ...parts]) {
          expect(wordings.length).toBeGreaterThan(0);
          expect(emphasis).toBeGreaterThan(0);
        }
      }
    }),
    {numRuns: 200},
  );
});

it('in any text any wording is marked in order, without overlaps, and shown with nothing lost', () => {
  fc.assert(
    fc.property(TEXT, TEXT, fc.array(TEXT, {maxLength: 3}), (before, after, wordings) => {
      const text = `${before}${wordings[0] ?? ''}${after}`;
      const marks = findMarks(
        text,
        wordings.map((wording) => foldText(wording).text),
      );
      let end = 0;
      for (const [start, length] of marks) {
        expect(start).toBeGreaterThanOrEqual(end);
        end = start + length;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      expect(textOf(cutAtMarks(text, marks))).toBe(text);
      const passage = textOf(cutPassage(text, marks)).replace(/^…|…$/g, '');
      expect(text).toContain(passage);
    }),
    {numRuns: 200},
  );
});

it('any query can be shown, and asked for as it is typed', () => {
  fc.assert(
    fc.property(TEXT, (query) => {
      expect(abridge(query).length).toBeLessThanOrEqual(MAX_QUERY + 1);
      expect(quote(query).length).toBeLessThanOrEqual(MAX_QUERY);
      expect(unquote(quote(query)) ?? '').not.toContain('"');
    }),
  );
});

it.each([
  'あ',
  '監視',
  'データベース',
  'a',
  'かん',
  'ﷺ',
  '㌖',
  '"',
  '「',
  'slo ',
  'a-',
  '\ud83d',
  ' ',
])('a megabyte of “%s” is answered by its beginning', (piece) => {
  expect(index.search(piece.repeat(1_000_000 / piece.length))).toEqual(
    index.search(piece.repeat(MAX_QUERY)),
  );
});
