import {expect, it} from 'vitest';
import {findKeys, spellAloud, typeAsKana} from '../../../../src/shared/search/keys';

it.each([
  ['aws', 'あws'],
  ['docker', 'どcけr'],
  ['terraform', 'てっらふおrm'],
  ['nginx', 'んぎんx'],
  ['anno', 'あんお'],
  ['c', 'c'],
  ['', ''],
])('an input method makes of “%s” %s', (word, kana) => {
  expect(typeAsKana(word)).toBe(kana);
});

it.each([
  ['どっけr', 'dokker'],
  ['ぎtはb', 'githab'],
  ['しゃかい', 'shakai'],
  ['んぎんx', 'nginx'],
])('%s are the keys %s', (kana, keys) => {
  expect(findKeys(kana)).toBe(keys);
});

it('an abbreviation is spoken by the names of its letters, which may be several', () => {
  expect(spellAloud('sla')).toEqual(['エスエルエー', 'エスエルエイ']);
  expect(spellAloud('ec2')).toEqual([]);
});
