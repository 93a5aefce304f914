import {findWording, fold, foldText} from '../../shared/search/text';
import {type Diagnostic, stopOn, tell} from './finding';
import type {Section} from './section';
import {listItems, readTextIfAny} from './text-file';

/** One line of the owner's search glossary. */
export type SearchGlossaryLine = {terms: string[]; wordings: string[]; line: number};

/** The owner's search glossary, relative to the site's root. */
const FILE = 'owner/search-glossary.md';

/**
 * Reads the owner's search glossary: Markdown in which each list item is a line
 * `- PG, Postgres = PostgreSQL`, what a reader may type on the left, wordings of the answers on the right.
 *
 * @throws ContentError with all list items that have not that form
 */
export function parseSearchGlossary(markdown: string): SearchGlossaryLine[] {
  const slips: Diagnostic[] = [];
  const lines = listItems(markdown).flatMap(({isItem, entry, line}) => {
    const [terms, wordings, ...more] = entry.split(/[=＝]/).map((side) =>
      side
        .split(/[,、]/)
        .map((word) => word.trim())
        .filter((word) => fold(word) !== ''),
    );
    if (isItem && more.length === 0 && terms?.length && wordings?.length) {
      return [{terms, wordings, line}];
    }
    slips.push(
      tell(
        {file: FILE, line},
        `“${entry}” is no entry → write “- ”, what a reader may type, “=”, and words of an answer: “- PG, Postgres = PostgreSQL”.`,
      ),
    );
    return [];
  });
  stopOn(slips);
  return lines;
}

/**
 * @returns the lines of a site's search glossary; a site may have none
 * @throws ContentError if a list item is no entry
 */
export function readSearchGlossary(siteDir: string): SearchGlossaryLine[] {
  return parseSearchGlossary(readTextIfAny(siteDir, FILE));
}

/**
 * @param sections - of all languages
 * @returns a message for each wording of the search glossary that stands in no answer
 * @throws ContentError if a list item is no entry
 */
export function findUnusedWordings(siteDir: string, sections: readonly Section[]): Diagnostic[] {
  const texts = sections
    .flatMap(({title, answers}) => [
      title,
      ...answers.flatMap(({question, text}) => [question, text]),
    ])
    .map(foldText);
  return readSearchGlossary(siteDir).flatMap(({wordings, line}) =>
    wordings
      .filter((wording) => !texts.some((text) => findWording(text, fold(wording)).length > 0))
      .map((wording) =>
        tell(
          {file: FILE, line},
          `“${wording}” stands in no answer → on the right of “=” write words as an answer has them, or remove it.`,
        ),
      ),
  );
}
