import fs from 'node:fs';
import path from 'node:path';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {ParseFrontMatter} from '@docusaurus/types';
import {aliasedSitePathToRelativePath} from '@docusaurus/utils';
import {cardPath, questionPath} from '../../shared/paths';
import type {Neighbour, Question, SectionPageData, SectionQuestions} from '../../shared/outline';
import {joinPhrases} from '../../shared/phrases';
import {parseSection, type Answer, type Section} from '../content/section';
import {readSection} from '../content/site';

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
      .map(({id, source}) => ({
        id,
        section: readSection(siteDir, aliasedSitePathToRelativePath(source)),
      }))
      .sort((a, b) => a.section.number - b.section.number);
    const isWhole = canStandTogether(pages.map(({section}) => section));
    return pages.map(({id, section: {slug, phrases, answers}}) => {
      const label = joinPhrases(phrases);
      return isWhole
        ? {
            type: 'category',
            label,
            link: {type: 'doc', id},
            items: answers.map((answer) => ({
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
 * @param siteDir - absolute path of the site's root
 */
export function createParseFrontMatter(siteDir: string): ParseFrontMatter {
  return async (params) => {
    const parsed = await params.defaultParseFrontMatter(params);
    const file = path.relative(siteDir, params.filePath);
    if (!/^(?:docs|i18n)[\\/]/.test(file)) {
      return parsed;
    }
    const section = parseSection(params.fileContent, file.split(path.sep).join('/'));
    const {slug, phrases, answers} = section;
    return {
      ...parsed,
      frontMatter: {
        description: answers.map(({question}) => question).join(' / '),
        image: cardPath(slug),
        pagination_label: joinPhrases(phrases),
        ...parsed.frontMatter,
        section: {
          slug,
          title: phrases,
          questions: answers.map((answer) => ({
            ...toQuestion(answer),
            description: answer.description,
          })),
          ...findNeighbours(siteDir, section.file),
        } satisfies SectionPageData,
      },
    };
  };
}

function findNeighbours(siteDir: string, file: string): Pick<SectionPageData, 'previous' | 'next'> {
  const directory = path.posix.dirname(file);
  const names = fs
    .readdirSync(path.join(siteDir, directory))
    .filter((name) => name.endsWith('.md'))
    .sort((a, b) => parseInt(a, 10) - parseInt(b, 10));
  const place = names.indexOf(path.posix.basename(file));
  const findNeighbour = (name: string | undefined, end: 0 | -1): Neighbour | undefined => {
    const section = name ? readSection(siteDir, path.posix.join(directory, name)) : undefined;
    const answer = section?.answers.at(end);
    return section && answer && {slug: section.slug, ...toQuestion(answer)};
  };
  const previous = findNeighbour(names[place - 1], -1);
  const next = findNeighbour(names[place + 1], 0);
  return {...(previous && {previous}), ...(next && {next})};
}

function toQuestion({id, phrases}: Answer): Question {
  return {id, question: phrases};
}

/** @returns a section as a page knows it that lists its questions */
export function listQuestions({slug, phrases, answers}: Section): SectionQuestions {
  return {slug, title: phrases, questions: answers.map(toQuestion)};
}
