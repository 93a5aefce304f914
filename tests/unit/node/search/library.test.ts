import {describe, expect, it} from 'vitest';
import {createSearchData} from '../../../../src/node/search/search-data';
import {SearchIndex} from '../../../../src/shared/search/search-index';
import {libraryDir, readQueries, scoreAnswers, searchedContent} from '../../../search/queries';
import {languages} from '../../../site';

/** The floor of search on texts that it was not made for, as a share of each class of queries. */
const RIGHT_FIRST = 0.85;

describe.each(languages)('the library’s site, in %s', async (language) => {
  const index = new SearchIndex(
    await createSearchData({...searchedContent(language, libraryDir), glossary: []}),
  );

  it.each([...readQueries(language, libraryDir)])('finds %s', (_name, queries) => {
    const misses = queries.flatMap((query) => {
      const found = index.search(query.query).hits.map(({id}) => id);
      return scoreAnswers(query, found).first ? [] : `${query.query} → ${found.slice(0, 3).join()}`;
    });
    expect(queries.length).toBeGreaterThan(0);
    expect(1 - misses.length / queries.length, misses.join('\n')).toBeGreaterThanOrEqual(
      RIGHT_FIRST,
    );
  });
});
