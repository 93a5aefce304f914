import {describe, expect, it} from 'vitest';
import {splitAtJoints} from '../../../src/shared/phrases';

describe('phrases', () => {
  it.each([
    ['（PCI DSS等）の', ['（PC', 'I D', 'SS等', '）の', '']],
    ['A/B C d', ['A', '/B C d', '']],
    ['GitHub製', ['GitHub製']],
    ['（AWS/GCP）', ['（AWS', '/G', 'CP）']],
    ['（無料枠', ['（無料枠']],
    ['Amazon CloudWatchの', ['Amazon CloudWatchの']],
    ['3 つの', ['', '3 つ', 'の']],
  ])('%s is held together where a line could break: %j', (phrase, parts) => {
    expect(splitAtJoints(phrase)).toEqual(parts);
  });
});
