import {type Diagnostic, stopOn, tell} from './finding';
import type {Answer} from './section';
import {readTextIfAny} from './text-file';

/** The owner's glossary of the translation, relative to the site's root. */
export const GLOSSARY = 'owner/glossary.md';

/** A term of the default language, and its wordings in the other. */
type GlossaryTerm = {term: string; wordings: string[]; line: number};

/** @returns the text of a site's glossary; a site may have none */
export function readGlossary(siteDir: string): string {
  return readTextIfAny(siteDir, GLOSSARY);
}

/**
 * Reads the glossary of the translation: a Markdown table with a term and its wordings in each row.
 *
 * @throws ContentError with all rows that have not two cells that say something
 */
export function parseGlossary(markdown: string): GlossaryTerm[] {
  const slips: Diagnostic[] = [];
  const terms = markdown
    .split(/\r?\n/)
    .map((text, index) => ({text: text.trim(), line: index + 1}))
    .filter(({text}) => /[|｜]/.test(text))
    .slice(2)
    .flatMap(({text, line}) => {
      const [before, term, wordings, ...after] = text.split('|').map((cell) => cell.trim());
      if (before === '' && term && wordings && after.join('|') === '' && after.length === 1) {
        return [{term, wordings: wordings.split(', '), line}];
      }
      slips.push(
        tell(
          {file: GLOSSARY, line},
          'this is no row of two cells → write a term and its wordings: “| 監視 | monitoring |”.',
        ),
      );
      return [];
    });
  stopOn(slips);
  return terms;
}

/**
 * Holds a translation to the glossary.
 *
 * @returns a message for each answer that says a term in other words
 * @throws ContentError on a slip in the glossary
 */
export function checkGlossary(
  markdown: string,
  original: readonly Answer[],
  translated: readonly (Answer & {file: string})[],
): Diagnostic[] {
  const textOf = ({question, markdown: text}: Answer): string => `${question}\n${text}`;
  const translations = new Map(translated.map((answer) => [answer.id, answer]));
  return parseGlossary(markdown).flatMap(({term, wordings, line}) => {
    const withTerm = original.filter((answer) => textOf(answer).includes(term));
    return withTerm.flatMap(({id}) => {
      const translation = translations.get(id);
      const text = translation && textOf(translation).toLowerCase();
      return text && !wordings.some((wording) => text.includes(wording.toLowerCase()))
        ? [
            tell(
              translation,
              `the answer “${id}” says “${term}” in other words → write “${wordings.join('” or “')}”, or add your wording in ${GLOSSARY}:${line}.`,
            ),
          ]
        : [];
    });
  });
}
