import {describe, expect, it} from 'vitest';
import {isToBeHeld, joinPhrases} from '../../../src/shared/phrases';

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

  it('become a label that breaks between them only', () => {
    expect(joinPhrases(['基準', '（PCI DSS等）の', '経験は？'])).toBe(
      '基準\u200B（PCI\u00A0DSS等）\u2060の\u200B経験は？',
    );
  });

  it('that are one stay plain text', () => {
    expect(joinPhrases(['Is it (so)?'])).toBe('Is it (so)?');
  });
});
