import type {Nodes, Parents, RootContent} from 'mdast';
import {tell, type Diagnostic, type Message, type Place} from './finding';
import {startOf} from './markdown';
import {TRANSLATION_RULES} from './rules';
import type {Answer, Section} from './section';

/**
 * Compares a translation with its original, section by section: which answers it has, in which order.
 *
 * @param original - the sections of the default language
 * @param translated - the sections of another language
 * @param translatedDir - folder of the translation, for messages
 * @returns what is told of each difference; empty if there is none
 */
export function compareTranslation(
  original: Section[],
  translated: Section[],
  translatedDir: string,
): Diagnostic[] {
  const translatedBySlug = new Map(translated.map((section) => [section.slug, section]));
  const slugs = new Set(original.map(({slug}) => slug));
  return [
    ...original.flatMap((section) => {
      const counterpart = translatedBySlug.get(section.slug);
      return counterpart
        ? compareSection(section, counterpart)
        : [
            tell(
              section,
              `the page has no translation → add a file of the same name to ${translatedDir}.`,
            ),
          ];
    }),
    ...translated
      .filter(({slug}) => !slugs.has(slug))
      .map((section) =>
        tell(section, 'the page has no original → remove it, or add the original.'),
      ),
  ];
}

function compareSection(original: Section, translated: Section): Diagnostic[] {
  const {file} = translated;
  if (original.number !== translated.number) {
    return [
      tell(
        translated,
        `the page has number ${translated.number}, its original ${original.file} has ${original.number} → give both the same, in the name of the file and in the title.`,
      ),
    ];
  }
  const translatedById = new Map(translated.answers.map((answer) => [answer.id, answer]));
  const ids = original.answers.map(({id}) => id);
  const missing = original.answers
    .filter(({id}) => !translatedById.has(id))
    .map(({id, line}) =>
      tell(
        {file: original.file, line},
        `the answer “${id}” has no translation → add “## … {#${id}}” to ${file}.`,
      ),
    );
  const unknown = translated.answers
    .filter(({id}) => !ids.includes(id))
    .map(({id, line}) =>
      tell(
        {file, line},
        `the answer “${id}” has no original → give it the id of an answer in ${original.file}, or remove it.`,
      ),
    );
  if (missing.length + unknown.length > 0) {
    return [...missing, ...unknown];
  }
  const misplaced = translated.answers.findIndex(({id}, index) => id !== ids[index]);
  if (misplaced >= 0) {
    return [
      tell(
        {file, line: translated.answers[misplaced]?.line ?? 1},
        `here is the answer “${translated.answers[misplaced]?.id}”, and in ${original.file} it is “${ids[misplaced]}” → put the answers into the same order.`,
      ),
    ];
  }
  return [];
}

/**
 * Compares the blocks of answers with those of their originals.
 *
 * @returns what is told of the first difference of each
 */
export function compareAnswers(
  original: readonly (Answer & {file: string})[],
  translated: readonly (Answer & {file: string})[],
): Diagnostic[] {
  const translations = new Map(translated.map((answer) => [answer.id, answer]));
  return original.flatMap(({id, content, file}) => {
    const translation = translations.get(id);
    return translation
      ? compareBlocks(content, translation.content, file, {
          file: translation.file,
          line: translation.line,
        }).slice(0, 1)
      : [];
  });
}

/**
 * @param place - where the blocks are in the translation, if there are none
 * @returns what is told of each block that is another than in the original, or has another number of parts
 */
function compareBlocks(
  original: readonly Nodes[],
  translated: readonly Nodes[],
  originalFile: string,
  place: Place,
): Diagnostic[] {
  const {file} = place;
  const say = (node: Nodes, message: Message): Diagnostic[] => [
    tell({file, ...startOf(node)}, message, TRANSLATION_RULES.structure),
  ];
  let last = place;
  return Array.from({length: Math.max(original.length, translated.length)}, (_, index) => {
    const [theirs, ours] = [original[index], translated[index]];
    if (theirs === undefined) {
      return ours
        ? say(
            ours,
            `here is ${nameBlock(ours)} that its original in ${originalFile} has not → remove it, or add it there.`,
          )
        : [];
    }
    const source = `its original at ${originalFile}:${startOf(theirs).line}`;
    if (ours === undefined) {
      return [
        tell(
          last,
          `after this, ${source} has ${nameBlock(theirs)} more → write it here, too.`,
          TRANSLATION_RULES.structure,
        ),
      ];
    }
    last = {file, ...startOf(ours)};
    if (nameBlock(ours) !== nameBlock(theirs)) {
      return say(
        ours,
        `here is ${nameBlock(ours)}, and ${source} has ${nameBlock(theirs)} → write the same in both.`,
      );
    }
    const [ourSize, theirSize] = [sizeOf(ours), sizeOf(theirs)];
    if (ourSize !== theirSize) {
      return say(
        ours,
        `${nameBlock(ours)} here has ${ourSize}, and ${source} has ${theirSize} → write as many in both.`,
      );
    }
    return compareBlocks(partsOf(theirs), partsOf(ours), originalFile, last);
  }).flat();
}

function nameBlock(block: Nodes): string {
  switch (block.type) {
    case 'list':
      return block.ordered ? 'a numbered list' : 'a list';
    case 'heading':
      return `a sub-heading “${'#'.repeat(block.depth)}”`;
    case 'code':
      return 'a block of code';
    case 'blockquote':
      return 'a quote';
    case 'thematicBreak':
      return 'a rule “---”';
    case 'listItem':
      return 'an item';
    case 'definition':
      return 'an address “[…]: …”';
    default:
      return `a ${block.type}`;
  }
}

/** @returns how many parts a block has whose number is the same in every language */
function sizeOf(block: Nodes): string | undefined {
  switch (block.type) {
    case 'paragraph':
      return count(block.children.filter(({type}) => type === 'strong').length, 'bold text');
    case 'list':
      return count(block.children.length, 'item');
    case 'table':
      return `${count(block.children.length, 'row')} and ${count(block.children[0]?.children.length ?? 0, 'column')}`;
    case 'code':
      return count(block.value.split('\n').length, 'line');
    default:
      return undefined;
  }
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function partsOf(block: Nodes): readonly RootContent[] {
  return ['list', 'listItem', 'blockquote'].includes(block.type) ? (block as Parents).children : [];
}
