import {readSearchGlossary} from '../src/node/content/search-glossary';
import {createSearchData, listSynonyms} from '../src/node/search/search-data';
import type {SearchData} from '../src/shared/search/search-data';
import {SearchIndex} from '../src/shared/search/search-index';
import {fold} from '../src/shared/search/text';
import {WAYS, type Ways} from '../src/shared/search/ways';
import {libraryDir, readQueries, scoreAnswers, searchedContent} from '../tests/search/queries';
import {languages, siteDir, type Language} from '../tests/site';
import {sample} from './short';
import {formatTable} from './table';

/** What search is made of: what is known, and the ways in which words are understood. */
type Parts = {data: SearchData; ways: Ways};

/** A site in one language, and its search with all parts and without one of each. */
type Subject = {title: string; language: Language; directory: string; searches: Map<string, Parts>};

async function createSubject(
  title: string,
  language: Language,
  directory: string,
): Promise<Subject> {
  const glossary = readSearchGlossary(directory);
  const content = searchedContent(language, directory);
  const data = await createSearchData({...content, glossary});
  const withoutVocabulary = {
    ...data,
    equivalents: listSynonyms(
      glossary.map(({terms, wordings}) => ({terms, wordings: wordings.map(fold)})),
    ),
    related: [],
  };
  const searches = new Map<string, Parts>([
    ['nothing', {data, ways: WAYS}],
    [
      'the owner’s glossary',
      {data: await createSearchData({...content, glossary: []}), ways: WAYS},
    ],
    ['the vocabulary of the field', {data: withoutVocabulary, ways: WAYS}],
    ...WAYS.flat().map(({name}): [string, Parts] => [
      name,
      {data, ways: WAYS.map((stage) => stage.filter((way) => way.name !== name))},
    ]),
  ]);
  return {title: `${title}, ${language}`, language, directory, searches};
}

/** @returns how many of a site's queries have a right answer first, in percent */
function scoreFirst({language, directory}: Subject, {data, ways}: Parts): number {
  const index = new SearchIndex(data, ways);
  const queries = sample([...readQueries(language, directory).values()].flat());
  const right = queries.filter(
    (query) =>
      scoreAnswers(
        query,
        index.search(query.query).hits.map(({id}) => id),
      ).first,
  );
  return (100 * right.length) / queries.length;
}

/** @returns a table of what search finds without each of its parts, on this site and on the library's */
export async function tabulateAblations(): Promise<string> {
  const subjects = await Promise.all(
    languages.flatMap((language) => [
      createSubject('this site', language, siteDir),
      createSubject('library', language, libraryDir),
    ]),
  );
  const rows = Array.from(subjects[0]?.searches.keys() ?? [], (part) => [
    part,
    ...subjects.map((subject) => {
      const parts = subject.searches.get(part);
      return parts ? `${scoreFirst(subject, parts).toFixed(1)}%` : '';
    }),
  ]);
  return formatTable(['Without', ...subjects.map(({title}) => title)], rows);
}
