import {describe, expect, it} from 'vitest';
import {readSource} from '../fixtures/source';
import {siteSections} from '../site';

const source = readSource();
const sections = siteSections('ja');

describe('the owner’s document', () => {
  it('has ten sections and 26 questions', () => {
    expect(source).toHaveLength(10);
    expect(source.flatMap(({answers}) => answers)).toHaveLength(26);
  });

  it('stands in docs/ with its sections and questions in its order', () => {
    const titles = source.map(({title}) => title);
    const questions = source.flatMap(({answers}) => answers.map(({question}) => question));
    expect(sections.map(({title}) => title).filter((title) => titles.includes(title))).toEqual(
      titles,
    );
    expect(
      sections
        .flatMap(({answers}) => answers.map(({question}) => question))
        .filter((question) => questions.includes(question)),
    ).toEqual(questions);
  });

  it.each(source.flatMap(({title, answers}) => answers.map((answer) => ({title, ...answer}))))(
    '$title: $question is carried over word for word',
    ({title, question, markdown}) => {
      const section = sections.find((candidate) => candidate.title === title);
      const answer = section?.answers.find((candidate) => candidate.question === question);
      expect(
        answer?.markdown,
        `The answer in ${section?.file ?? 'docs/'} is not the owner’s. If the owner changed it, change it in tests/fixtures/qa-source.md too.`,
      ).toBe(markdown);
    },
  );
});

describe('the document’s special parts', () => {
  const blocks = sections.flatMap(({answers}) => answers.flatMap(({content}) => content));

  it('are three tables, one code block and numbered lists', () => {
    const count = (type: string): number => blocks.filter((block) => block.type === type).length;
    expect(count('table')).toBeGreaterThanOrEqual(3);
    expect(count('code')).toBeGreaterThanOrEqual(1);
    expect(
      blocks.filter((block) => block.type === 'list' && block.ordered).length,
    ).toBeGreaterThanOrEqual(5);
  });
});
