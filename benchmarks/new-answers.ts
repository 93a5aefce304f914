import {readSearchGlossary} from '../src/node/content/search-glossary';
import {createSearchData, listSynonyms} from '../src/node/search/search-data';
import {SearchIndex} from '../src/shared/search/search-index';
import {findWording, fold, foldText} from '../src/shared/search/text';
import {readQueries, scoreAnswers, searchedContent, type Score} from '../tests/search/queries';
import {siteDir, type Language} from '../tests/site';
import {sample} from './short';

/**
 * Asks for answers that the search was not prepared for: for each query, the words of the right answers
 * are taken out of the owner's search glossary, as if nobody had written a line for them yet.
 *
 * @returns the scores of all queries that have a right answer
 */
export async function scoreNewAnswers(language: Language): Promise<Score[]> {
  const {sections, translations} = searchedContent(language);
  const answers = [sections, ...translations].flat().flatMap((section) => section.answers);
  const data = await createSearchData({sections, translations, glossary: []});
  const glossary = readSearchGlossary(siteDir).map(({terms, wordings}) => ({
    terms,
    wordings: wordings.map(fold),
  }));
  const others = data.equivalents.map(([term, wordings]) => ({terms: [term], wordings}));

  function createIndex(ids: readonly string[]): SearchIndex {
    const texts = answers
      .filter(({id}) => ids.includes(id))
      .flatMap(({question, text}) => [foldText(question), foldText(text)]);
    const rest = glossary
      .map(({terms, wordings}) => ({
        terms,
        wordings: wordings.filter((wording) =>
          texts.every((text) => findWording(text, wording).length === 0),
        ),
      }))
      .filter(({wordings}) => wordings.length > 0);
    return new SearchIndex({...data, equivalents: listSynonyms([...rest, ...others])});
  }

  const indexes = new Map<string, SearchIndex>();
  const asked = [...readQueries(language).values()]
    .flat()
    .filter((query) => query.answers.length > 0);
  return sample(asked).map((query) => {
    const key = query.answers.join();
    const index = indexes.get(key) ?? createIndex(query.answers);
    indexes.set(key, index);
    return scoreAnswers(
      query,
      index.search(query.query).hits.map(({id}) => id),
    );
  });
}
