import {describe, expect, it} from 'vitest';
import type {Hit} from '../../../../src/shared/search/hit';
import {toStockResult} from '../../../../src/shared/search/stock-result';

const hit: Hit = {
  id: 'slo-design',
  question: 'SLI/SLO/SLA',
  section: '1. SRE',
  url: '/sre/',
  text: 'An SLO is…',
  questionMarks: [
    [4, 3],
    [7, 0],
  ],
  textMarks: [[3, 3]],
  wordings: ['slo'],
};

describe('toStockResult', () => {
  it('leads to the answer and keeps the hit', () => {
    const result = toStockResult(hit);
    expect(result.document).toMatchObject({u: '/sre/', h: '#slo-design', s: 'SLI/SLO/SLA'});
    expect(result.hit).toBe(hit);
  });

  it('has no empty token, for which search-local would look without end', () => {
    expect(toStockResult(hit).tokens).toEqual(['slo']);
  });

  it('has a place for the passage where only the question matched', () => {
    expect(toStockResult({...hit, textMarks: []}).metadata.match.t.position).toEqual([[0, 0]]);
  });
});
