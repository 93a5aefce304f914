import {describe, expect, it} from 'vitest';
import {isToBeHeld} from '../../../src/shared/phrases';

describe('phrases', () => {
  it.each([
    ['（PCI DSS等）の', true],
    ['GitHub製', false],
    ['（AWS/GCP）', true],
    ['（無料枠', false],
    ['Amazon CloudWatchの', false],
    ['3 つの', true],
  ])('%s is held together: %s', (phrase, held) => {
    expect(isToBeHeld(phrase)).toBe(held);
  });
});
