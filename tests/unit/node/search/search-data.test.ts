import {expect, it} from 'vitest';
import {parseSection} from '../../../../src/node/content/section';
import {parseSearchGlossary} from '../../../../src/node/content/search-glossary';
import {createSearchData} from '../../../../src/node/search/search-data';
import {SEARCH_FORMAT} from '../../../../src/shared/search/search-data';

const japanese = parseSection(
  '# 1. SRE\n\n## 監視は？ {#monitoring}\n\n**答え**\n\n### 小見出し\n\n続き\n\n## 設計は？ {#design}\n\nPostgreSQL\n',
  'docs/01-sre.md',
);
const english = parseSection(
  '# 1. Reliability\n\n## Monitoring? {#monitoring}\n\nAn *answer*\n\n## Design? {#design}\n\nPostgreSQL\n',
  'i18n/en/01-sre.md',
);

it('search data have all text of the answers and their translations, readings and synonyms', async () => {
  const data = await createSearchData({
    sections: [japanese],
    translations: [[english]],
    glossary: parseSearchGlossary('- PG = PostgreSQL'),
  });
  expect(data).toEqual({
    format: SEARCH_FORMAT,
    sections: [{title: '1. SRE', slug: 'sre', translation: '1. Reliability'}],
    answers: [
      {
        id: 'monitoring',
        question: '監視は？',
        section: 0,
        text: '答え / 小見出し / 続き',
        translation: {question: 'Monitoring?', text: 'An answer'},
      },
      {
        id: 'design',
        question: '設計は？',
        section: 0,
        text: 'PostgreSQL',
        translation: {question: 'Design?', text: 'PostgreSQL'},
      },
    ],
    readings: expect.arrayContaining([['監視', 'かんし']]) as unknown,
    homophones: expect.arrayContaining([
      ['監視', expect.arrayContaining(['環視']) as unknown],
    ]) as unknown,
    equivalents: expect.arrayContaining([
      ['pg', ['postgresql']],
      ['もにたりんぐ', ['monitoring', '監視']],
    ]) as unknown,
    related: expect.arrayContaining([['でたべす', ['postgresql']]]) as unknown,
  });
});

it('another language has no readings, and may have no translation', async () => {
  const data = await createSearchData({
    sections: [english],
    translations: [],
    glossary: [],
  });
  expect(data.readings).toEqual([]);
  expect(data.homophones).toEqual([]);
  expect(data.sections[0]?.translation).toBe('');
  expect(data.answers[0]?.translation).toEqual({question: '', text: ''});
});
