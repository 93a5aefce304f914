import {expect, it} from 'vitest';
import {findMarks} from '../../../../src/shared/search/marks';
import {asWord, fold} from '../../../../src/shared/search/text';

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

it.each([
  ['dashboards Log', 'SLO', []],
  ['was responsible for SRE', 'SRE', ['SRE']],
  ['SLI/SLO/SLAの設計', 'SLO', ['SLO']],
  ['SLI/SLO/SLAの設計', 'SLI SLO', ['SLI/SLO']],
  ['GitHub Actions', 'githubactions', ['GitHub Actions']],
  ['GitHub Actions', 'githubac', ['GitHub Ac']],
  ['build skills, builds', 'builds', ['builds']],
  ['CloudWatch', 'cloudw', ['CloudW']],
  ['監視ツール', '監視ツ', ['監視ツー']],
  ['the dashboards, logs', 'dashboards log', ['dashboards, log']],
  ['ダッシュボード、チーム', 'ボード、チーム', []],
])('in “%s” marks of %s %j', (text, wording, marks) => {
  expect(marked(text, [wording])).toEqual(marks);
});

it('marks forms of a word only as words of their own', () => {
  expect(findMarks('SLI/SLO/SLA, SLOs', ['slo', asWord('slos')])).toEqual([
    [4, 3],
    [13, 4],
  ]);
  expect(findMarks('test suites', [asWord('tests')])).toEqual([]);
});

it('finds nothing where there is nothing', () => {
  expect(marked('監視', ['', '監査'])).toEqual([]);
  expect(marked('', ['監視'])).toEqual([]);
});
