import outline from '@generated/sections/default/outline.json';
import type {QuestionLink, SectionOutline} from '@site/src/node/answers';

/** A question with its section and its neighbours in the document. */
export type QuestionPlace = QuestionLink & {
  section: SectionOutline;
  previous: QuestionLink | undefined;
  next: QuestionLink | undefined;
};

const questions = outline.sections.flatMap((section) =>
  section.questions.map((question) => ({...question, section})),
);

const places = new Map<string, QuestionPlace>(
  questions.map((question, index) => [
    question.id,
    {...question, previous: questions[index - 1], next: questions[index + 1]},
  ]),
);

/**
 * @returns the question with this answer id, and where it stands
 * @throws RangeError if there is none
 */
export function findQuestion(id: string): QuestionPlace {
  const place = places.get(id);
  if (!place) {
    throw new RangeError(`There is no answer “${id}”.`);
  }
  return place;
}
