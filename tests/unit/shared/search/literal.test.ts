import {expect, it} from 'vitest';
import {abridge, quote, unquote} from '../../../../src/shared/search/literal';

it.each([
  ['"監視"', '監視'],
  [' “error budget” ', 'error budget'],
  ['「障害 対応」', '障害 対応'],
  ['『SLO』', 'SLO'],
])('%s asks for a text letter by letter', (query, text) => {
  expect(unquote(query)).toBe(text);
});

it.each(['監視', '"監視', '監視"', '""', '" "', '「監視」と「設計」', 'a "b" c', ''])(
  '“%s” does not',
  (query) => {
    expect(unquote(query)).toBeUndefined();
  },
);

it.each(['監視', 'error budget', 'a"b', '"監視"'])('what is quoted is asked for: %s', (text) => {
  expect(unquote(quote(text))).toBe(text.replaceAll('"', ' ').trim());
});

it('a long query is shown by its beginning, in whole characters', () => {
  expect(abridge('監視')).toBe('監視');
  expect(abridge('あ'.repeat(100))).toBe('あ'.repeat(100));
  expect(abridge('😀'.repeat(100_000))).toBe(`${'😀'.repeat(100)}…`);
});
