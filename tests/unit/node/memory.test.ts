import {expect, it, vi} from 'vitest';
import {remember} from '../../../src/node/memory';

it('computes each result once, also for another copy of the module', () => {
  const compute = vi.fn((a: string, b: string) => ({a, b}));
  const first = remember('test', compute);
  const second = remember('test', compute);
  expect(first('a', 'b')).toBe(second('a', 'b'));
  expect(first('a', 'b')).not.toBe(first('ab', ''));
  expect(compute).toHaveBeenCalledTimes(2);
});

it('keeps what has another name apart, and no failure', () => {
  let isBroken = true;
  const compute = remember('another test', (text: string) => {
    if (isBroken) {
      throw new Error(text);
    }
    return text;
  });
  expect(() => compute('a')).toThrow('a');
  isBroken = false;
  expect(compute('a')).toBe('a');
});
