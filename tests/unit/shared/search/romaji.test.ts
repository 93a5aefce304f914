import {describe, expect, it} from 'vitest';
import {soundKey} from '../../../../src/shared/search/romaji';

describe('soundKey', () => {
  it.each([
    ['かんし', 'kansi', 'kanshi', 'kannsi', 'カンシ'],
    ['しょうがい', 'shougai', 'syougai', 'shogai'],
    ['ロールバック', 'ro-rubakku', 'rorubakku', 'ろーるばっく'],
    ['ファイル', 'fairu'],
    ['ちぇっく', 'chekku', 'tyekku', 'chextuku'],
    ['じゅうなん', 'juunan', 'zyuunan'],
    ['つうち', 'tsuuchi', 'tuuti'],
    ['こんいん', "kon'in"],
  ])('is the same for %s in every spelling', (kana, ...spellings) => {
    const key = soundKey(kana);
    expect(key).toBeTruthy();
    for (const spelling of spellings) {
      expect(soundKey(spelling), spelling).toBe(key);
    }
  });

  it.each([
    ['かんs', 'かんし'],
    ['しょうがいt', 'しょうがいたいおう'],
    ['じゅうなんs', 'じゅうなんせい'],
    ['ぜいじゃ', 'ぜいじゃくせい'],
  ])('of %s, still being typed, begins that of %s', (typed, whole) => {
    expect(soundKey(whole)).toMatch(new RegExp(`^${soundKey(typed) ?? 'nothing'}`));
  });

  it.each(['kubernetes', '監視', 'xqz', 'a b', '123'])('does not read %s', (text) => {
    expect(soundKey(text)).toBeUndefined();
  });
});
