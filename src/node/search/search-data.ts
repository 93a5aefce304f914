import type {Section} from '../content/section';
import {Corpus} from '../../shared/search/corpus';
import {fold} from '../../shared/search/text';
import type {AnswerData, SearchData, SectionData} from '../../shared/search/search-data';
import type {CrawledDocuments} from './crawled-index';
import {glossaryEquivalents, type GlossaryLine} from './glossary';
import {readWords} from './readings';
import {findSynonyms} from './synonyms';

/** What search data are made of, for one language. */
export type SearchSources = {
  /** The built pages as search-local crawled them. */
  crawled: CrawledDocuments;
  sections: Section[];
  /** The sections in each of the other languages. */
  translations: Section[][];
  /** The owner's search glossary. */
  glossary: GlossaryLine[];
  /** Whether the texts are in Japanese, whose words have readings. */
  isJapanese: boolean;
};

/** @returns all that search needs to know of one language. */
export async function createSearchData({
  crawled,
  sections,
  translations,
  glossary,
  isJapanese,
}: SearchSources): Promise<SearchData> {
  const texts = collectTexts(
    crawled,
    new Set(sections.flatMap(({answers}) => answers.map(({id}) => id))),
  );
  const data: SearchData = {
    sections: sections.map((section) => describeSection(section, crawled, translations)),
    answers: sections.flatMap((section, place) =>
      section.answers.map((answer): AnswerData => {
        const translated = translations.flatMap((language) =>
          language.flatMap(({answers}) => answers.filter(({id}) => id === answer.id)),
        );
        return {
          id: answer.id,
          question: answer.question,
          section: place,
          text: texts.get(answer.id) ?? '',
          translation: {
            question: translated.map(({question}) => question).join('\n'),
            text: translated.map(({markdown}) => markdown).join('\n'),
          },
        };
      }),
    ),
    readings: [],
    equivalents: [],
    synonyms: [],
  };
  const corpus = new Corpus(data);
  const stands = (word: string): boolean =>
    corpus.match(fold(word), !/\p{Script=Han}/u.test(word)).size > 0;
  const {equivalents, synonyms} = await findSynonyms(stands);
  return {
    ...data,
    readings: isJapanese
      ? await readWords(data.answers.flatMap(({question, text}) => [question, text]))
      : [],
    equivalents: [
      ...glossaryEquivalents(glossary, (wording) => corpus.has(wording)),
      ...equivalents,
    ],
    synonyms,
  };
}

function describeSection(
  {slug, number, title}: Section,
  {titles}: CrawledDocuments,
  translations: Section[][],
): SectionData {
  return {
    title,
    url: titles.find(({u}) => u.endsWith(`/${slug}/`))?.u ?? '',
    translation: translations
      .flatMap((language) => language.filter((other) => other.number === number))
      .map((other) => other.title)
      .join('\n'),
  };
}

/**
 * @returns the visible text of each answer, by its id; a heading inside an answer and the text below
 * it belong to the answer
 */
function collectTexts(
  {headings, contents}: CrawledDocuments,
  ids: Set<string>,
): Map<string, string> {
  const texts = new Map<string, string>();
  const isHeading = new Set(headings);
  let id = '';
  for (const piece of [...headings, ...contents].sort((a, b) => a.i - b.i)) {
    const place = piece.h?.slice(1) ?? '';
    if (isHeading.has(piece) && ids.has(place)) {
      id = place;
      texts.set(id, '');
    } else {
      texts.set(id, `${texts.get(id) ?? ''} ${piece.t}`.trim());
    }
  }
  return texts;
}
