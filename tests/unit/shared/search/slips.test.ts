import {expect, it} from 'vitest';
import {isOneSlipApart, slipsBetween} from '../../../../src/shared/search/slips';

it.each([
  ['kubernets', 'kubernetes', 1],
  ['grafanna', 'grafana', 1],
  ['kuberentes', 'kubernetes', 1],
  ['jankins', 'jenkins', 1],
  ['jenkins', 'jenkins', 0],
  ['kubrentes', 'kubernetes', 2],
  ['zabbix', 'grafana', Infinity],
])('%s and %s are %s slips apart', (a, b, slips) => {
  expect(slipsBetween(a, b, 2)).toBe(slips);
  expect(isOneSlipApart(a, b)).toBe(slips <= 1);
});

it('both measures agree on all words of three letters', () => {
  const words = [''];
  for (const word of words) {
    if (word.length < 4) {
      words.push(...Array.from('abc').map((letter) => word + letter));
    }
  }
  expect(words.length).toBe(121);
  for (const a of words) {
    for (const b of words) {
      expect(isOneSlipApart(a, b), `${a} ${b}`).toBe(slipsBetween(a, b, 1) <= 1);
    }
  }
});
