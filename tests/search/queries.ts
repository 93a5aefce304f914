import fs from 'node:fs';
import path from 'node:path';
import type {SearchSources} from '../../src/node/search/search-data';
import {type Language, languages, siteAnswers, siteDir, siteSections} from '../site';

/** What a reader may type, and what would be right. */
export type Query = {
  query: string;
  /** Ids of the answers that are right as the first entry; none if nothing must be found. */
  answers: string[];
  /** Kept aside while the search was tuned. */
  held?: true;
};

/** Whether an engine’s first entry, and any of its first three, was right. */
export type Score = {first: boolean; firstThree: boolean};

/** A site about other things than ours, a city library's, for which no glossary has been written. */
export const libraryDir = path.join(__dirname, 'library');

/**
 * @param directory - absolute path of the site
 * @returns the queries of a language, by class; none of those whose answers are no longer there
 */
export function readQueries(language: Language, directory = siteDir): Map<string, Query[]> {
  const file = path.join(directory, `tests/search/queries.${language}.json`);
  const classes = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, Query[]>;
  const known = new Set(siteAnswers(language, directory).map(({answer}) => answer.id));
  return new Map(
    Object.entries(classes).map(([name, queries]) => [
      name,
      queries.filter(({answers}) => answers.every((id) => known.has(id))),
    ]),
  );
}

/** @returns the content of which a language's search is made */
export function searchedContent(
  language: Language,
  directory?: string,
): Pick<SearchSources, 'sections' | 'translations'> {
  return {
    sections: siteSections(language, directory),
    translations: languages
      .filter((other) => other !== language)
      .map((other) => siteSections(other, directory)),
  };
}

/** @param found - the ids of the answers that were found, best first */
export function scoreAnswers({answers}: Query, found: string[]): Score {
  if (answers.length === 0) {
    const isRight = found.length === 0;
    return {first: isRight, firstThree: isRight};
  }
  return {
    first: answers.includes(found[0] ?? ''),
    firstThree: found.slice(0, 3).some((id) => answers.includes(id)),
  };
}
