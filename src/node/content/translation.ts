import type {RootContent} from 'mdast';
import type {Answer, Section} from './section';

/**
 * Compares a translation with its original, section by section.
 *
 * @param original - the sections of the default language
 * @param translated - the sections of another language
 * @param translatedDir - folder of the translation, for messages
 * @returns one message per difference, each with file, line and remedy; empty if there is none
 */
export function compareTranslation(
  original: Section[],
  translated: Section[],
  translatedDir: string,
): string[] {
  const translatedBySlug = new Map(translated.map((section) => [section.slug, section]));
  const slugs = new Set(original.map(({slug}) => slug));
  return [
    ...original.flatMap((section) => {
      const counterpart = translatedBySlug.get(section.slug);
      return counterpart
        ? compareSection(section, counterpart)
        : [
            `${section.file}:1: the page has no translation; add its counterpart to ${translatedDir}.`,
          ];
    }),
    ...translated
      .filter(({slug}) => !slugs.has(slug))
      .map(({file}) => `${file}:1: the page has no original; remove it or add the original.`),
  ];
}

/**
 * @returns the shape of an answer, one entry per block: its kind, and for a list the shapes of its
 * items, for a table the cells of each row, for code the number of lines, e.g.
 * `['paragraph', 'bulleted list of 1 (paragraph)']`
 */
export function answerShape({content}: Pick<Answer, 'content'>): string[] {
  return content.map(blockShape);
}

function compareSection(original: Section, translated: Section): string[] {
  if (original.number !== translated.number) {
    return [
      `${translated.file}:1: the page has number ${translated.number}, its original ${original.file} has ${original.number}; make them the same.`,
    ];
  }
  const translatedById = new Map(translated.answers.map((answer) => [answer.id, answer]));
  const ids = original.answers.map(({id}) => id);
  const missing = original.answers
    .filter(({id}) => !translatedById.has(id))
    .map(
      ({id, line}) =>
        `${original.file}:${line}: the answer “${id}” has no translation; add “## … {#${id}}” to ${translated.file}.`,
    );
  const unknown = translated.answers
    .filter(({id}) => !ids.includes(id))
    .map(
      ({id, line}) =>
        `${translated.file}:${line}: the answer “${id}” has no original; give it the id of an answer in ${original.file}.`,
    );
  if (missing.length + unknown.length > 0) {
    return [...missing, ...unknown];
  }
  return original.answers.flatMap((answer, index) => {
    const inPlace = translated.answers[index];
    if (inPlace?.id !== answer.id) {
      return [
        `${translated.file}:${inPlace?.line ?? 1}: the answers stand in another order than in ${original.file}; move “${answer.id}” here.`,
      ];
    }
    const expected = answerShape(answer).join(', ');
    const actual = answerShape(inPlace).join(', ');
    return expected === actual
      ? []
      : [
          `${translated.file}:${inPlace.line}: the answer “${answer.id}” has the shape [${actual}], its original at ${original.file}:${answer.line} has [${expected}]; make them the same.`,
        ];
  });
}

function blockShape(block: RootContent): string {
  switch (block.type) {
    case 'list': {
      const items = block.children.map(({children}) => children.map(blockShape).join(' and '));
      return `${block.ordered ? 'ordered' : 'bulleted'} list of ${items.length} (${items.join('; ')})`;
    }
    case 'table':
      return `table of ${block.children.map(({children}) => children.length).join('+')} cells`;
    case 'code':
      return `code of ${block.value.split('\n').length} lines`;
    default:
      return block.type;
  }
}
