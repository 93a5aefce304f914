import path from 'node:path';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {ParseFrontMatter} from '@docusaurus/types';
import {aliasedSitePathToRelativePath} from '@docusaurus/utils';
import {cardPath, questionPath, sectionPath} from '../../shared/paths';
import type {
  AnswerPageData,
  Neighbour,
  Question,
  SectionPageData,
  SectionQuestions,
} from '../../shared/outline';
import {joinPhrases} from '../../shared/phrases';
import {OWN_FRONT_MATTER} from '../content/rules/front-matter';
import {readSectionText, slugOf, type Answer, type Section} from '../content/section';
import {isOfSection} from '../content/site';
import {normalizeText, readOr, readText} from '../content/text-file';

/** With more answers than these, they are listed and shown by section only. */
const MAX_TOGETHER = 500;

/** @returns whether the answers of all sections may stand on one page, or in one list */
export function canStandTogether(sections: readonly Section[]): boolean {
  return sections.flatMap(({answers}) => answers).length <= MAX_TOGETHER;
}

/**
 * Makes the sidebar from the sections themselves: each section a category that opens its page, with
 * links to its questions, unless there are too many.
 *
 * @param siteDir - absolute path of the site's root
 */
export function createSidebarItemsGenerator(
  siteDir: string,
): NonNullable<DocsOptions['sidebarItemsGenerator']> {
  return ({docs}) => {
    const pages = docs
      .flatMap(({id, source}) => {
        const file = aliasedSitePathToRelativePath(source);
        const text = readOr(undefined, () => readText(siteDir, file));
        const section = text === undefined ? undefined : readSectionText(text, file).section;
        return section ? [{id, section}] : [];
      })
      .sort((a, b) => a.section.number - b.section.number);
    const isWhole = canStandTogether(pages.map(({section}) => section));
    const listed = new Set<string>();
    // Of an id that stands twice the checks tell.
    const isFirst = ({id}: Answer): boolean => listed.size < listed.add(id).size;
    return pages.map(({id, section: {slug, phrases, answers}}) => {
      const label = joinPhrases(phrases);
      return isWhole
        ? {
            type: 'category',
            label,
            link: {type: 'doc', id},
            items: answers.filter(isFirst).map((answer) => ({
              type: 'link',
              key: answer.id,
              label: joinPhrases(answer.phrases),
              href: questionPath(slug, answer.id),
            })),
          }
        : {type: 'doc', id, label};
    });
  };
}

/**
 * Makes the front matter parser that describes a section page by the questions that it answers, and
 * names its card and its label in the links of its neighbours, unless its author wrote a
 * `description`, an `image` or a `pagination_label` of their own, and tells the page its questions as
 * `section`. Other Markdown pages stay as they are.
 *
 * All of that comes from the page's own file, by which alone the bundler knows whether what it keeps
 * of it is still right. It never stops at a slip, of which the checks tell: so the page is there while
 * it is being written.
 *
 * @param siteDir - absolute path of the site's root
 */
export function createParseFrontMatter(siteDir: string): ParseFrontMatter {
  return async ({fileContent, ...others}) => {
    const params = {...others, fileContent: normalizeText(fileContent)};
    const file = path.relative(siteDir, params.filePath).split(path.sep).join('/');
    if (!isOfSection(file)) {
      return params.defaultParseFrontMatter(params);
    }
    const {frontMatter, content} = await params
      .defaultParseFrontMatter(params)
      .catch(() => ({frontMatter: {}, content: params.fileContent}));
    const own = Object.entries(frontMatter).filter(
      ([name, value]) => OWN_FRONT_MATTER.includes(name) && typeof value === 'string',
    );
    const slug = slugOf(file);
    const {section} = readSectionText(params.fileContent, file);
    const {title, phrases, answers} = section ?? {title: slug, phrases: [slug], answers: []};
    return {
      content,
      frontMatter: {
        // Two files may have the same words in their names until their author is told.
        id: path.posix.basename(file),
        slug: sectionPath(encodeURIComponent(slug)),
        title,
        ...(answers.length > 0 && {
          description: answers.map(({question}) => question).join(' / '),
        }),
        image: cardPath(encodeURIComponent(slug)),
        pagination_label: joinPhrases(phrases),
        ...Object.fromEntries(own),
        section: {
          slug,
          title: phrases,
          questions: answers.map((answer) => ({
            ...toQuestion(answer),
            description: answer.description,
          })),
        } satisfies SectionPageData,
      },
    };
  };
}

/** @returns the questions on both sides of a section's own */
export function findNeighbours(sections: readonly Section[], section: Section): AnswerPageData {
  const place = sections.indexOf(section);
  const toNeighbour = (other: Section | undefined, end: 0 | -1): Neighbour | undefined => {
    const answer = other?.answers.at(end);
    return other && answer && {slug: other.slug, ...toQuestion(answer)};
  };
  const previous = toNeighbour(sections.slice(0, place).filter(hasAnswers).at(-1), -1);
  const next = toNeighbour(sections.slice(place + 1).find(hasAnswers), 0);
  return {...(previous && {previous}), ...(next && {next})};
}

function hasAnswers({answers}: Section): boolean {
  return answers.length > 0;
}

function toQuestion({id, phrases}: Answer): Question {
  return {id, question: phrases};
}

/** @returns a section as a page knows it that lists its questions */
export function listQuestions({slug, phrases, answers}: Section): SectionQuestions {
  return {slug, title: phrases, questions: answers.map(toQuestion)};
}
