import fs from 'node:fs';
import path from 'node:path';
import {type Language, siteDir, siteSections} from '../site';

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

/**
 * Reads the queries of a language, by class.
 *
 * @throws Error if a query wants an answer that is not there
 */
export function readQueries(language: Language): Map<string, Query[]> {
  const file = path.join(siteDir, `tests/search/queries.${language}.json`);
  const queries = new Map(
    Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, Query[]>),
  );
  const known = answerIds(language);
  const wanted = [...queries.values()].flat().flatMap(({answers}) => answers);
  const missing = wanted.filter((id) => !known.has(id));
  if (missing.length > 0) {
    throw new Error(`${file} names answers that are not there: ${missing.join(', ')}.`);
  }
  return queries;
}

/** @returns the ids of all answers of a language. */
export function answerIds(language: Language): Set<string> {
  return new Set(siteSections(language).flatMap(({answers}) => answers.map(({id}) => id)));
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
