import {expect, it} from 'vitest';
import {findHomophones, readWords} from '../../../../src/node/search/readings';

it('words with Han characters get their readings', async () => {
  const readings = new Map(
    await readWords(['監視アラートの設計', '迅速な対応、チームでの働き方', 'Docker']),
  );
  expect(readings.get('監視')).toBe('かんし');
  expect(readings.get('働き')).toBe('はたらき');
  expect([...readings.keys()].every((word) => /\p{Script=Han}/u.test(word))).toBe(true);
});

it('single characters that stand together are read together, too', async () => {
  const readings = new Map(await readWords(['返却された本の配架']));
  expect(readings.get('配架')).toBe('はいか');
  expect(readings.get('架')).toBe('か');
});

it('words get what is read the same and stands in no text', async () => {
  const homophones = new Map(
    await findHomophones([
      ['監視', 'かんし'],
      ['環視', 'かんし'],
      ['構成', 'こうせい'],
      ['働き', 'はたらき'],
    ]),
  );
  expect(homophones.get('監視')).toContain('漢詩');
  expect(homophones.get('監視')).not.toContain('環視');
  expect(homophones.get('構成')).toContain('校正');
  expect(homophones.has('働き')).toBe(false);
});
