import path from 'node:path';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {ParseFrontMatter} from '@docusaurus/types';
import {aliasedSitePathToRelativePath} from '@docusaurus/utils';
import {cardPath, questionPath} from '../../shared/paths';
import type {Question, SectionQuestions} from '../../shared/outline';
import {joinPhrases} from '../../shared/phrases';
import {parseSection, type Answer, type Section} from '../content/section';
import {readSection} from '../content/site';

/**
 * Makes the sidebar from the sections themselves: each section a category that opens its page, with
 * links to its questions.
 *
 * @param siteDir - absolute path of the site's root
 */
export function createSidebarItemsGenerator(
  siteDir: string,
): NonNullable<DocsOptions['sidebarItemsGenerator']> {
  return ({docs}) =>
    docs
      .map(({id, source}) => ({
        id,
        section: readSection(siteDir, aliasedSitePathToRelativePath(source)),
      }))
      .sort((a, b) => a.section.number - b.section.number)
      .map(({id, section: {slug, phrases, answers}}) => ({
        type: 'category',
        label: joinPhrases(phrases),
        link: {type: 'doc', id},
        items: answers.map((answer) => ({
          type: 'link',
          key: answer.id,
          label: joinPhrases(answer.phrases),
          href: questionPath(slug, answer.id),
        })),
      }));
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
    return {
      ...parsed,
      frontMatter: {
        description: section.answers.map(({question}) => question).join(' / '),
        image: cardPath(section.slug),
        pagination_label: joinPhrases(section.phrases),
        ...parsed.frontMatter,
        section: listQuestions(section),
      },
    };
  };
}

export function toQuestion({id, phrases}: Answer): Question {
  return {id, question: phrases};
}

/** @returns a section as a page knows it that lists its questions */
export function listQuestions({slug, phrases, answers}: Section): SectionQuestions {
  return {slug, title: phrases, questions: answers.map(toQuestion)};
}
