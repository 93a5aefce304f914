import {findWording, fold, foldText} from '../../shared/search/text';
import {ContentError, type Section} from './section';
import {readTextIfAny} from './text-file';

/** One line of the owner's search glossary. */
export type SearchGlossaryLine = {terms: string[]; wordings: string[]; line: number};

/** The owner's search glossary, relative to the site's root. */
const FILE = 'owner/search-glossary.md';

const ENTRY = /^\s*[-*]\s+(?<entry>.*)$/;

/**
 * Reads the owner's search glossary: Markdown in which each list item is a line
 * `- PG, Postgres = PostgreSQL`, what a reader may type on the left, wordings of the answers on the right.
 *
 * @throws ContentError if a list item has not that form
 */
export function parseSearchGlossary(markdown: string): SearchGlossaryLine[] {
  return markdown.split(/\r?\n/).flatMap((text, index) => {
    const entry = ENTRY.exec(text)?.groups?.entry;
    if (entry === undefined) {
      return [];
    }
    const line = index + 1;
    const [terms, wordings, ...more] = entry.split('=').map((side) =>
      side
        .split(/[,、]/)
        .map((word) => word.trim())
        .filter((word) => fold(word) !== ''),
    );
    if (more.length > 0 || !terms?.length || !wordings?.length) {
      throw new ContentError(
        FILE,
        line,
        `“${entry.trim()}” is no entry; write what a reader may type, “=”, and words of an answer: “- PG, Postgres = PostgreSQL”.`,
      );
    }
    return [{terms, wordings, line}];
  });
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
export function findUnusedWordings(siteDir: string, sections: readonly Section[]): string[] {
  const texts = sections
    .flatMap(({title, answers}) => [
      title,
      ...answers.flatMap(({question, text}) => [question, text]),
    ])
    .map(foldText);
  return readSearchGlossary(siteDir).flatMap(({wordings, line}) =>
    wordings
      .filter((wording) => !texts.some((text) => findWording(text, fold(wording)).length > 0))
      .map(
        (wording) =>
          `${FILE}:${line}: “${wording}” stands in no answer; on the right of “=” write words as an answer has them, or remove it.`,
      ),
  );
}
