import {describe, expect, it} from 'vitest';
import {parseSection} from '../../../../src/node/content/section';
import {
  type CrawledDocuments,
  formatIndexFile,
  parseCrawledDocuments,
} from '../../../../src/node/search/crawled-index';
import {parseGlossary} from '../../../../src/node/search/glossary';
import {createSearchData} from '../../../../src/node/search/search-data';
import {createData} from '../../shared/search/data';

const crawled: CrawledDocuments = {
  titles: [{i: 1, t: '1. SRE', u: '/qa/sre/'}],
  headings: [
    {i: 2, t: '監視は？', u: '/qa/sre/', h: '#monitoring'},
    {i: 4, t: '小見出し', u: '/qa/sre/', h: '#inner'},
    {i: 6, t: '設計は？', u: '/qa/sre/', h: '#design'},
  ],
  descriptions: [{i: 1, t: '監視は？ / 設計は？', u: '/qa/sre/'}],
  keywords: [],
  contents: [
    {i: 3, t: '答え', u: '/qa/sre/', h: '#monitoring'},
    {i: 5, t: '続き', u: '/qa/sre/', h: '#inner'},
    {i: 7, t: 'PostgreSQL', u: '/qa/sre/', h: '#design'},
  ],
};

const japanese = parseSection(
  '# 1. SRE\n\n## 監視は？ {#monitoring}\n\n答え\n\n### 小見出し\n\n続き\n\n## 設計は？ {#design}\n\nPostgreSQL\n',
  'docs/01-sre.md',
);
const english = parseSection(
  '# 1. Reliability\n\n## Monitoring? {#monitoring}\n\nAnswer\n\n## Design? {#design}\n\nPostgreSQL\n',
  'i18n/en/01-sre.md',
);

function create(glossary = ''): ReturnType<typeof createSearchData> {
  return createSearchData({
    crawled,
    sections: [japanese],
    translations: [[english]],
    glossary: parseGlossary(glossary, 'g.md'),
    isJapanese: true,
  });
}

describe('createSearchData', () => {
  it('has one entry per answer, with all text below its question and its translation', async () => {
    const {sections, answers} = await create();
    expect(sections).toEqual([{title: '1. SRE', url: '/qa/sre/', translation: '1. Reliability'}]);
    expect(answers).toEqual([
      {
        id: 'monitoring',
        question: '監視は？',
        section: 0,
        text: '答え 小見出し 続き',
        translation: {question: 'Monitoring?', text: 'Answer'},
      },
      {
        id: 'design',
        question: '設計は？',
        section: 0,
        text: 'PostgreSQL',
        translation: {question: 'Design?', text: 'PostgreSQL'},
      },
    ]);
  });

  it('has readings, synonyms and the owner’s glossary', async () => {
    const {readings, equivalents, synonyms} = await create('- PG = PostgreSQL');
    expect(readings).toContainEqual(['監視', 'かんし']);
    expect(equivalents).toContainEqual(['pg', ['postgresql']]);
    expect([...equivalents, ...synonyms].some(([term]) => term === 'monitoring')).toBe(true);
  });
});

describe('the index file', () => {
  it('of search-local is read by kind, and ours has its form', () => {
    const stock = Object.values(crawled).map((documents) => ({documents, index: {}}));
    expect(parseCrawledDocuments(JSON.stringify(stock))).toEqual(crawled);
    const data = createData([{id: 'a'}, {id: 'b'}]);
    const ours = JSON.parse(formatIndexFile(data)) as {documents: unknown[]; index: object}[];
    expect(ours.map(({documents}) => documents)).toEqual([[], [], [], [], [{i: 'a'}, {i: 'b'}]]);
    expect(ours[4]?.index).toEqual({invertedIndex: [], data});
  });

  it.each(['[]', '[{},{},{},{},{}]'])('of another form is refused: %s', (json) => {
    expect(() => parseCrawledDocuments(json)).toThrow(/another format .* package-lock\.json/);
  });
});
