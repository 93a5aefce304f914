import {
  type AnswerData,
  SEARCH_FORMAT,
  type SearchData,
  type Synonym,
} from '../../shared/search/search-data';
import {fold} from '../../shared/search/text';
import type {SearchGlossaryLine} from '../content/search-glossary';
import type {Section} from '../content/section';
import {findHomophones, readWords} from './readings';
import {readVocabulary} from './vocabulary';

/** What search data are made of, for one language. */
export type SearchSources = {
  sections: Section[];
  /** The sections in each of the other languages. */
  translations: Section[][];
  /** The owner's search glossary. */
  glossary: SearchGlossaryLine[];
};

/** @returns all that search needs to know of one language. */
export async function createSearchData({
  sections,
  translations,
  glossary,
}: SearchSources): Promise<SearchData> {
  const translatedSections = translations.flat();
  const translatedAnswers = translatedSections.flatMap(({answers}) => answers);
  const answers = sections.flatMap((section, place) =>
    section.answers.map(({id, question, text}): AnswerData => {
      const translated = translatedAnswers.filter((answer) => answer.id === id);
      return {
        id,
        question,
        section: place,
        text,
        translation: {
          question: translated.map((answer) => answer.question).join('\n'),
          text: translated.map((answer) => answer.text).join('\n'),
        },
      };
    }),
  );
  const [readings, translatedReadings] = [
    await readWords(answers.flatMap(({question, text}) => [question, text])),
    await readWords(answers.flatMap(({translation: {question, text}}) => [question, text])),
  ];
  const sectionsData = sections.map(({title, slug, number}) => ({
    title,
    slug,
    translation: translatedSections
      .filter((section) => section.number === number)
      .map((section) => section.title)
      .join('\n'),
  }));
  const vocabulary = readVocabulary({answers, sections: sectionsData});
  return {
    format: SEARCH_FORMAT,
    sections: sectionsData,
    answers,
    readings: [...readings, ...translatedReadings],
    homophones: await findHomophones(readings),
    equivalents: listSynonyms([
      ...glossary.map(({terms, wordings}) => ({terms, wordings: wordings.map(fold)})),
      ...vocabulary.equivalents,
    ]),
    related: listSynonyms(vocabulary.related),
  };
}

/**
 * @param lines - terms, and the wordings that they stand for, folded
 * @returns what each term stands for, folded, too; each term once
 */
export function listSynonyms(
  lines: readonly Pick<SearchGlossaryLine, 'terms' | 'wordings'>[],
): Synonym[] {
  const synonyms = new Map<string, string[]>();
  for (const {terms, wordings} of lines) {
    for (const term of terms.map(fold)) {
      const all = [...(synonyms.get(term) ?? []), ...wordings];
      synonyms.set(term, [...new Set(all)]);
    }
  }
  return [...synonyms];
}
