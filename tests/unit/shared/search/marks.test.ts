import {expect, it} from 'vitest';
import {findMarks} from '../../../../src/shared/search/marks';
import {fold} from '../../../../src/shared/search/text';

function marked(text: string, wordings: string[]): string[] {
  return findMarks(text, wordings.map(fold)).map(([start, length]) =>
    text.slice(start, start + length),
  );
}

it('finds wordings however they are written, in order', () => {
  expect(marked('サーバー監視とServerの監視', ['監視', 'サーバ', 'server'])).toEqual([
    'サーバー',
    '監視',
    'Server',
    '監視',
  ]);
});

it('prefers the longer of two that overlap', () => {
  expect(marked('障害対応の対応', ['対応', '障害対応'])).toEqual(['障害対応', '対応']);
});

it('marks the inside of words only where no word begins so', () => {
  expect(findMarks('ブログとログ', [fold('ログ')])).toEqual([[4, 2]]);
  expect(findMarks('ブログ', [fold('ログ')])).toEqual([[1, 2]]);
});

it('finds nothing where there is nothing', () => {
  expect(marked('監視', ['', '監査'])).toEqual([]);
  expect(marked('', ['監視'])).toEqual([]);
});
