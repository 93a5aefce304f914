import {
  type AnswerData,
  SEARCH_FORMAT,
  type SearchData,
} from '../../../../src/shared/search/search-data';

/** Search data of a few answers, each given by what a test needs. */
export function createData(
  answers: Partial<AnswerData>[],
  rest: Partial<Omit<SearchData, 'answers'>> = {},
): SearchData {
  return {
    format: SEARCH_FORMAT,
    sections: [{title: '節', slug: 'section', translation: 'Section'}],
    answers: answers.map((answer, index) => ({
      id: `answer-${index}`,
      question: `質問${index}`,
      section: 0,
      text: '',
      translation: {question: '', text: ''},
      ...answer,
    })),
    readings: [],
    homophones: [],
    equivalents: [],
    related: [],
    ...rest,
  };
}
