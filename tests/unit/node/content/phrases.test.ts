import {describe, expect, it} from 'vitest';
import {splitPhrases} from '../../../../src/node/content/phrases';
import {siteSections} from '../../../site';

describe('splitPhrases', () => {
  it.each([
    ['技術的な課題をどのように解決しますか？', '技術的な|課題を|どのように|解決しますか？'],
    // BudouX alone says な|ぜ|この.
    ['なぜこの案件に興味を持ちましたか？', 'なぜ|この|案件に|興味を|持ちましたか？'],
    // BudouX alone says 経験に|ついて.
    ['AWSの経験について教えてください', 'AWSの|経験について|教えてください'],
    ['YAML（.github/workflows/）', 'YAML|（.github/workflows/）'],
    ['How do you choose between ECS and EKS?', 'How do you choose between ECS and EKS?'],
    ['', ''],
  ])('%s', (text, phrases) => {
    expect(splitPhrases(text).join('|')).toBe(phrases);
  });

  it('loses nothing of any heading of the site', () => {
    const headings = siteSections('ja').flatMap(({title, answers}) => [
      title,
      ...answers.map(({question}) => question),
    ]);
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.map((heading) => splitPhrases(heading).join(''))).toEqual(headings);
  });
});
