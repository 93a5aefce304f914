import {ContentError} from '../content/section';
import type {Synonym} from '../../shared/search/search-data';
import {fold} from '../../shared/search/text';
import {groupByTerm} from './terms';

/** One line of the owner's search glossary. */
export type GlossaryLine = {terms: string[]; wordings: string[]; line: number};

const ENTRY = /^\s*[-*]\s+(?<entry>.*)$/;

/**
 * Reads the owner's search glossary: Markdown in which each list item is a line
 * `- PG, Postgres = PostgreSQL`, what a reader may type on the left, wordings of the answers on the right.
 *
 * @param file - its path for messages
 * @throws ContentError if a list item has not that form
 */
export function parseGlossary(markdown: string, file: string): GlossaryLine[] {
  return markdown.split('\n').flatMap((text, index) => {
    const entry = ENTRY.exec(text)?.groups?.entry;
    if (entry === undefined) {
      return [];
    }
    const line = index + 1;
    const [left = '', right = '', ...more] = entry.split('=');
    const [terms, wordings] = [left, right].map((side) =>
      side
        .split(/[,、]/)
        .map((word) => word.trim())
        .filter((word) => fold(word) !== ''),
    );
    if (more.length > 0 || !terms?.length || !wordings?.length) {
      throw new ContentError(
        file,
        line,
        `“${entry.trim()}” is no entry; write what a reader may type, “=”, and words of an answer: “- PG, Postgres = PostgreSQL”.`,
      );
    }
    return [{terms, wordings, line}];
  });
}

/**
 * @param stands - whether a folded wording stands in an answer, in any language
 * @returns what each term stands for; wordings that stand in no answer are left out
 */
export function glossaryEquivalents(
  lines: GlossaryLine[],
  stands: (wording: string) => boolean,
): Synonym[] {
  return groupByTerm(
    lines.flatMap(({terms, wordings}) =>
      wordings
        .map(fold)
        .filter(stands)
        .flatMap((wording) => terms.map((term) => [fold(term), wording] as const)),
    ),
  );
}
