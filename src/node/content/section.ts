import path from 'node:path';
import {parseMarkdownHeadingId} from '@docusaurus/utils';
import type {Heading, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Phrases} from '../../shared/phrases';
import {remember} from '../memory';
import {describeAnswer, plainText} from './description';
import {dropNoteMarks, findComments, parseMarkdown, showHtmlAsText} from './markdown';
import {splitPhrases} from './phrases';

/** One question of a section with everything that answers it. */
export type Answer = {
  /** The public, permanent address of the answer: ASCII words joined by hyphens. */
  id: string;
  question: string;
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
  /** The title, to be set in lines. */
  phrases: Phrases;
  answers: Answer[];
  /** Path as it is to be shown in messages. */
  file: string;
};

/** An author's slip, said so that the author can mend it: file, line and remedy. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(file: string, line: number, remedy: string) {
    super(`${file}:${line}: ${remedy}`);
  }
}

const FILE_NAME = /^(?<number>\d{2,})-(?<slug>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.md$/;
const ANSWER_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const TOO_DEEP =
  'the page has quotes or lists inside one another on thousands of levels, too deep to be read; write them on fewer.';
const FILE_NAME_REMEDY =
  'rename the file to two digits and lower-case ASCII words, e.g. “02-ci-cd.md”; the words become the page’s address /ci-cd/.';

/**
 * @param file - the path of a section's file, for messages; its base name has number and slug
 * @throws ContentError if it is not named as it must be
 */
export function parseFileName(file: string): {number: number; slug: string} {
  const name = FILE_NAME.exec(path.basename(file))?.groups;
  if (!name?.slug) {
    throw new ContentError(file, 1, FILE_NAME_REMEDY);
  }
  return {number: Number(name.number), slug: name.slug};
}

/**
 * Reads one section from its Markdown, each version of a file once.
 *
 * @param markdown - the whole file, front matter included
 * @param file - its path for messages; the base name gives number and slug (`02-ci-cd.md`)
 * @throws ContentError if the file name, the title, a question or an answer id is not as it must be
 */
export const parseSection = remember('section', (markdown: string, file: string): Section => {
  try {
    return readPage(markdown, file);
  } catch (error) {
    // A parser calls itself for each level.
    throw error instanceof RangeError ? new ContentError(file, 1, TOO_DEEP) : error;
  }
});

function readPage(markdown: string, file: string): Section {
  const {number, slug} = parseFileName(file);
  const tree = parseMarkdown(markdown);
  const comments = findComments(tree);
  showHtmlAsText(tree);
  dropNoteMarks(tree);
  const blocks = tree.children.filter((node) => node.type !== 'yaml');
  const title = blocks[0];
  if (title?.type !== 'heading' || title.depth !== 1) {
    throw new ContentError(
      file,
      startLine(title),
      `begin the page with its title, e.g. “# ${number}. CI/CD”.`,
    );
  }
  const titleText = toString(title);
  if (!titleText.startsWith(`${number}. `)) {
    throw new ContentError(
      file,
      startLine(title),
      `the title “${titleText}” must begin with the file’s number: “# ${number}. …”.`,
    );
  }

  const answers: Answer[] = [];
  for (let index = 1; index < blocks.length;) {
    const heading = blocks[index];
    if (heading?.type !== 'heading' || heading.depth > 2) {
      throw new ContentError(
        file,
        startLine(heading),
        'a page goes from its title to its first question, “## … {#what-it-asks}”; move this below one.',
      );
    }
    if (heading.depth === 1) {
      throw new ContentError(
        file,
        startLine(heading),
        'a page has one title; make this a question with “## … {#what-it-asks}”.',
      );
    }
    const content = takeUntilHeading(blocks.slice(index + 1));
    answers.push(parseAnswer(heading, content, {markdown, comments}, file));
    index += 1 + content.length;
  }
  return {
    slug,
    number,
    title: titleText,
    phrases: splitPhrases(titleText),
    answers,
    file,
  };
}

function parseAnswer(
  heading: Heading,
  content: RootContent[],
  source: {markdown: string; comments: [start: number, end: number][]},
  file: string,
): Answer {
  const line = startLine(heading);
  const {text: question, id} = parseMarkdownHeadingId(toString(heading));
  if (!question) {
    throw new ContentError(file, line, 'write the question after “##”.');
  }
  if (!id) {
    throw new ContentError(
      file,
      line,
      `the question “${question}” has no id; end its line with one that says what it asks, e.g. “{#slo-design}”.`,
    );
  }
  if (!ANSWER_ID.test(id)) {
    throw new ContentError(
      file,
      line,
      `the id “${id}” must be lower-case ASCII words joined by hyphens, e.g. “{#slo-design}”.`,
    );
  }
  const first = content[0]?.position;
  const last = content.at(-1)?.position;
  if (!first || !last) {
    throw new ContentError(file, line, `the question “${question}” has no answer; write it below.`);
  }
  return {
    id,
    question,
    phrases: splitPhrases(question),
    content,
    markdown: cut(source, first.start.offset ?? 0, last.end.offset ?? 0),
    text: plainText(content),
    description: describeAnswer(content),
    line,
  };
}

/** @returns what stands in a file from one place to another, without the comments */
function cut(
  {markdown, comments}: {markdown: string; comments: [start: number, end: number][]},
  from: number,
  to: number,
): string {
  let text = '';
  let place = from;
  for (const [start, end] of comments.filter(([start]) => start >= from && start < to)) {
    text += markdown.slice(place, start);
    place = end;
  }
  return text + markdown.slice(place, to);
}

function takeUntilHeading(blocks: RootContent[]): RootContent[] {
  const end = blocks.findIndex((block) => block.type === 'heading' && block.depth <= 2);
  return end === -1 ? blocks : blocks.slice(0, end);
}

function startLine(node: RootContent | undefined): number {
  return node?.position?.start.line ?? 1;
}
