import {expect, it} from 'vitest';
import {slipsBetween} from '../../../../src/shared/search/slips';

it.each([
  ['kubernets', 'kubernetes', 1],
  ['grafanna', 'grafana', 1],
  ['kuberentes', 'kubernetes', 1],
  ['jankins', 'jenkins', 1],
  ['jenkins', 'jenkins', 0],
  ['kubrentes', 'kubernetes', 2],
  ['zabbix', 'grafana', Infinity],
  ['', 'go', 2],
  ['', 'aws', Infinity],
  ['ab', 'bca', Infinity],
])('%s and %s are %s slips apart', (a, b, slips) => {
  expect(slipsBetween(a, b, 2)).toBe(slips);
  expect(slipsBetween(b, a, 2)).toBe(slips);
});
