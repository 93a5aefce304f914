import {describe, expect, it} from 'vitest';
import {fold, foldText, scriptOf, unfoldRange} from '../../../../src/shared/search/text';

describe('fold', () => {
  it.each([
    ['ＳＬＯ', 'slo'],
    ['ﾀﾞｯｼｭﾎﾞｰﾄﾞ', 'ダッシュボード'],
    ['サーバー', 'サーバ'],
    ['レイテンシー', 'レイテンシ'],
    ['GitHub Actions', 'githubactions'],
    ['CI・CD', 'CI/CD'],
    ['New-Relic', 'ｎｅｗ　ｒｅｌｉｃ'],
    ['ろーるばっく', 'ロールバック'],
    ['ウィルス', 'ウイルス'],
    ['經驗', '経験'],
    ['五年後', '5年後'],
    ['㌔', 'キロ'],
  ])('takes %s for %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
    expect(fold(a)).not.toBe('');
  });

  it.each([
    ['ログ', 'ブログ'],
    ['監視', '監査'],
    ['SLO', 'SLA'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it('leaves nothing of signs, and takes lone surrogates', () => {
    expect(fold(' →（）…!?\n')).toBe('');
    expect(() => fold('\ud800監視\udc00')).not.toThrow();
  });
});

describe('foldText', () => {
  it('knows where each character comes from', () => {
    const original = '（ﾀﾞｯｼｭ）サーバー、監視';
    const folded = foldText(original);
    for (const [term, place] of [
      ['だっしゅ', 'ﾀﾞｯｼｭ'],
      ['さば', 'サーバー'],
      ['監視', '監視'],
    ] as const) {
      const start = folded.text.indexOf(term);
      const [from, length] = unfoldRange(folded, start, start + term.length);
      expect(original.slice(from, from + length)).toBe(place);
    }
  });

  it('begins words at gaps, other scripts, Han characters and inner capitals', () => {
    const words = (text: string): string => {
      const folded = foldText(text);
      return Array.from(folded.text)
        .map((letter, index) => (folded.wordStarts[index] ? `|${letter}` : letter))
        .join('');
    };
    expect(words('PromQL')).toBe('|prom|ql');
    expect(words('技術ブログ')).toBe('|技|術|ぶろぐ');
    expect(words('CI/CD基盤')).toBe('|ci|cd|基|盤');
  });
});

it('scriptOf tells the scripts apart', () => {
  expect(['監', 'か', 'カ', 'ー', 'a', '8', '・', ' ', '→'].map(scriptOf)).toEqual([
    'han',
    'hiragana',
    'katakana',
    'katakana',
    'latin',
    'latin',
    'other',
    'other',
    'other',
  ]);
});
