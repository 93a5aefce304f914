import {expect, it} from 'vitest';
import {readWords} from '../../../../src/node/search/readings';

it('words with Han characters get their readings', async () => {
  const readings = new Map(
    await readWords(['監視アラートの設計', '迅速な対応、チームでの働き方', 'Docker']),
  );
  expect(readings.get('監視')).toBe('かんし');
  expect(readings.get('働き')).toBe('はたらき');
  expect([...readings.keys()].every((word) => /\p{Script=Han}/u.test(word))).toBe(true);
});
