import {expect, it} from 'vitest';
import {readWords} from '../../../../src/node/search/readings';
import {findSynonyms} from '../../../../src/node/search/synonyms';

it('words with Han characters get their readings', async () => {
  const readings = new Map(
    await readWords(['監視アラートの設計', '迅速な切り戻し、チームでの働き方', 'Docker']),
  );
  expect(readings.get('監視')).toBe('かんし');
  expect(readings.get('切り戻し')).toBe('きりもどし');
  expect(readings.get('働き方')).toBe('はたらきかた');
  expect([...readings.keys()].every((word) => /\p{Script=Han}/u.test(word))).toBe(true);
});

it('words get their synonyms across Japanese and English', async () => {
  const {equivalents, synonyms} = await findSynonyms((word) =>
    ['監視', 'デプロイ', 'alert'].includes(word),
  );
  const terms = new Map([...equivalents, ...synonyms]);
  expect(terms.get('monitoring')).toContain('監視');
  expect(terms.get('deploy')).toContain('でぷろい');
  expect(terms.get('けいほう')).toBeUndefined();
  expect(terms.get('警報')).toContain('alert');
  expect(terms.has('せきゅりてぃ')).toBe(false);
});
