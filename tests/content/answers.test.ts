import {describe, expect, it} from 'vitest';
import {compareTranslation} from '../../src/node/content/translation';
import {languages, sectionDirs, siteSections} from '../site';

describe.each(languages)('the sections in %s', (language) => {
  const sections = siteSections(language);
  const answers = sections.flatMap((section) => section.answers);

  it('are at least the owner’s ten, with 26 answers', () => {
    expect(sections.length).toBeGreaterThanOrEqual(10);
    expect(answers.length).toBeGreaterThanOrEqual(26);
  });

  it('are numbered without a gap', () => {
    expect(sections.map(({number}) => number)).toEqual(sections.map((_, index) => index + 1));
  });

  it('have ids that are unique, ASCII, and say more than a number', () => {
    const ids = answers.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});

describe('the English sections', () => {
  it('have the ids, the order and the shape of the Japanese ones', () => {
    expect(compareTranslation(siteSections('ja'), siteSections('en'), sectionDirs.en)).toEqual([]);
  });
});
