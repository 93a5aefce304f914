import path from 'node:path';
import {parseMarkdownHeadingId} from '@docusaurus/utils';
import type {Heading, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Phrases} from '../../shared/phrases';
import {required} from '../../shared/required';
import {remember} from '../memory';
import {describeAnswer, plainText} from './description';
import {ContentError, type Diagnostic, type Message, stopOn, tell} from './finding';
import {findUnshown, parseMarkdown, startOf, toShown, type Stretch} from './markdown';
import {splitPhrases} from './phrases';
import {normalizeText} from './text-file';

/** One question of a section with everything that answers it. */
export type Answer = {
  /** The public, permanent address of the answer: ASCII words joined by hyphens. */
  id: string;
  question: string;
  /** The question as the author wrote it, with the marks of code. */
  questionMarkdown: string;
  /** The question, to be set in lines. */
  phrases: Phrases;
  /** The blocks below the question, as parsed Markdown. */
  content: RootContent[];
  /** The same blocks as the author wrote them, without blank lines around. */
  markdown: string;
  /** Their text in one line, block set apart from block. */
  text: string;
  /** What they say first, for search engines and link previews. */
  description: string;
  /** Line of the question's heading in its file, counted from 1. */
  line: number;
};

/** One Markdown file of the site: a numbered title and its answers in order. */
export type Section = {
  /** Last part of the section's address and its Docusaurus doc id, e.g. `ci-cd`. */
  slug: string;
  /** Place in the document, counted from 1. */
  number: number;
  /** The page's heading with its number, e.g. `2. CI/CD`. */
  title: string;
  /** The title as the author wrote it. */
  titleMarkdown: string;
  /** The title, to be set in lines. */
  phrases: Phrases;
  answers: Answer[];
  /** Path as it is to be shown in messages. */
  file: string;
};

/** A file, and what in it shows as nothing. */
type Source = {markdown: string; unshown: readonly Stretch[]};

const FILE_NAME = /^(?<number>\d{2,})-(?<slug>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.md$/;
const ANSWER_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const ID_REMEDY = 'end its line with one that says what it asks, e.g. “{#slo-design}”.';

/**
 * @param file - the path of a section's file, for messages; its base name has number and slug
 * @throws ContentError if it is not named as it must be
 */
function parseFileName(file: string): {number: number; slug: string} {
  const name = FILE_NAME.exec(path.basename(file))?.groups;
  if (!name?.slug) {
    throw new ContentError(
      tell(
        {file},
        'a page’s file is named by two digits and lower-case ASCII words → rename it, e.g. “02-ci-cd.md”; the words become the page’s address, /ci-cd/.',
      ),
    );
  }
  return {number: Number(name.number), slug: name.slug};
}

/** @returns the last part of the address of a section's page, however its file is named */
export function slugOf(file: string): string {
  return path.basename(file).replace(/^\d+-|\.\w+$/g, '');
}

/** What of a section can be read, and the slips of its author that keep the rest from it. */
export type ReadSection = {section: Section | undefined; slips: readonly Diagnostic[]};

/**
 * Reads what can be read of a section's Markdown, each version of a file once: none of it, if the file
 * name is not as it must be; else all questions that have an id and an answer.
 *
 * @param markdown - the whole file, front matter included
 * @param file - its path for messages; the base name gives number and slug (`02-ci-cd.md`)
 */
export const readSectionText = remember(
  'section',
  (markdown: string, file: string): ReadSection => {
    try {
      return readPage(normalizeText(markdown), file);
    } catch (error) {
      if (error instanceof ContentError) {
        return {section: undefined, slips: error.findings};
      }
      // What goes through a tree calls itself for each level.
      if (error instanceof RangeError) {
        const slip = tell(
          {file},
          'the page has quotes, lists or marks inside one another on thousands of levels, too deep to be read → write them on fewer.',
        );
        return {section: undefined, slips: [slip]};
      }
      throw error;
    }
  },
);

/**
 * Reads one section from its Markdown; see {@link readSectionText}.
 *
 * @throws ContentError with all that is wrong, if the file name, the title, a question or an answer id
 * is not as it must be
 */
export function parseSection(markdown: string, file: string): Section {
  const {section, slips} = readSectionText(markdown, file);
  stopOn(slips);
  return required(section, file);
}

function readPage(markdown: string, file: string): ReadSection {
  const {number, slug} = parseFileName(file);
  const tree = parseMarkdown(markdown, file);
  const source = {markdown, unshown: findUnshown(tree, markdown)};
  toShown(tree);
  const blocks = tree.children.filter((node) => node.type !== 'yaml');
  const slips: Diagnostic[] = [];
  const note = (node: RootContent | undefined, message: Message): void => {
    slips.push(tell({file, ...startOf(node)}, message));
  };

  const title = blocks[0]?.type === 'heading' && blocks[0].depth === 1 ? blocks[0] : undefined;
  const titleText = title ? toString(title) : '';
  if (blocks[0]?.type === 'thematicBreak') {
    note(
      blocks[0],
      'the front matter is not closed → begin it with “---” in the first line of the file, and write “---” in a line of its own after it.',
    );
    stopOn(slips);
  }
  if (!title) {
    note(
      blocks[0],
      `the page begins without its title → write it first, e.g. “# ${number}. CI/CD”.`,
    );
  } else if (!titleText.startsWith(`${number}. `)) {
    note(
      title,
      `the title “${titleText}” does not begin with the number of its file → write “# ${number}. …”.`,
    );
  }

  const answers: Answer[] = [];
  for (let index = title ? 1 : 0; index < blocks.length;) {
    const heading = blocks[index];
    index += 1;
    if (heading?.type === 'heading' && markdown[heading.position?.start.offset ?? 0] !== '#') {
      note(
        heading,
        'the line of “-” or “=” below makes this a heading → set a blank line between them.',
      );
    } else if (heading?.type === 'heading' && heading.depth === 2) {
      const content = takeUntilHeading(blocks.slice(index));
      index += content.length;
      const answer = readAnswer(heading, content, source, note);
      answers.push(...answer);
    } else if (heading?.type === 'heading' && heading.depth === 1) {
      note(heading, 'a page has one title → make this a question, “## … {#what-it-asks}”.');
    } else if (title) {
      note(heading, 'this belongs to no question → move it below one, “## … {#what-it-asks}”.');
    }
  }
  const named = titleText || slug;
  const section = {
    slug,
    number,
    title: named,
    titleMarkdown: title ? cutHeading(source, title) : named,
    phrases: splitPhrases(named),
    answers,
    file,
  };
  return {section, slips};
}

/** @returns the answer to a question, or none if there is something to note */
function readAnswer(
  heading: Heading,
  content: RootContent[],
  source: Source,
  note: (node: RootContent, message: Message) => void,
): Answer[] {
  const {text: question, id} = parseMarkdownHeadingId(toString(heading));
  const first = content[0]?.position;
  const last = content.at(-1)?.position;
  if (!question) {
    note(heading, 'here is no question → write it after “##”.');
  } else if (!id) {
    note(heading, `the question “${question}” has no id → ${ID_REMEDY}`);
  } else if (!ANSWER_ID.test(id)) {
    note(
      heading,
      `the id “${id}” is not made of lower-case ASCII words joined by hyphens → ${ID_REMEDY}`,
    );
  } else if (!first || !last) {
    note(heading, `the question “${question}” has no answer → write it below.`);
  } else {
    return [
      {
        id,
        question,
        questionMarkdown: cutHeading(source, heading),
        phrases: splitPhrases(question),
        content,
        markdown: cut(source, first.start.offset ?? 0, last.end.offset ?? 0),
        text: plainText(content),
        description: describeAnswer(content),
        line: startOf(heading).line,
      },
    ];
  }
  return [];
}

/** @returns what stands in a file from one place to another, without what shows as nothing */
function cut({markdown, unshown}: Source, from: number, to: number): string {
  let text = '';
  let place = from;
  for (const [start, end] of unshown.filter(([start]) => start >= from && start < to)) {
    text += markdown.slice(place, Math.max(place, start));
    place = Math.max(place, end);
    // One blank line is left of those around a comment.
    place += text.endsWith('\n\n') ? (/^\n*/.exec(markdown.slice(place))?.[0].length ?? 0) : 0;
  }
  return text + markdown.slice(place, to);
}

/** @returns what a heading says, without its own marks and its id */
function cutHeading(source: Source, {position}: Heading): string {
  const line = cut(source, position?.start.offset ?? 0, position?.end.offset ?? 0);
  return parseMarkdownHeadingId(line.replace(/^#+[ \t]*|[ \t]+#+[ \t]*$/g, '')).text;
}

function takeUntilHeading(blocks: RootContent[]): RootContent[] {
  const end = blocks.findIndex((block) => block.type === 'heading' && block.depth <= 2);
  return end === -1 ? blocks : blocks.slice(0, end);
}
