import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin, RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {splitPhrases} from '../content/phrases';
import {describeAnswer} from '../content/description';
import {answerPath, questionPath, sectionPath} from '../../shared/paths';
import {readSections, type Section} from '../content/section';
import {
  formatCsv,
  listShareLinks,
  type SharedLanguage,
  type SharedSection,
} from '../content/share-links';
import {compareTranslation} from '../content/translation';

/** Text in pieces between which a line may break; joined they are the text. */
export type Phrases = string[];

/** A question as a page needs it to link there. */
export type QuestionLink = {
  id: string;
  question: Phrases;
  /** Its place on the section's page. */
  path: string;
  /** The answer's own page. */
  answerPath: string;
};

/** A section as a page needs it to list its questions; paths are relative to the base URL. */
export type SectionOutline = {
  slug: string;
  title: Phrases;
  path: string;
  questions: QuestionLink[];
};

/** What `@generated/sections/default/outline.json` holds. */
export type Outline = {tagline: Phrases; sections: SectionOutline[]};

/**
 * @param locale - the language being built unless another is named
 * @returns the folder of a language's section files, as an absolute path
 */
export function sectionsDir(
  {siteDir, i18n}: LoadContext,
  locale: string = i18n.currentLocale,
): string {
  return locale === i18n.defaultLocale
    ? path.join(siteDir, 'docs')
    : path.join(siteDir, i18n.path, locale, 'docusaurus-plugin-content-docs', 'current');
}

/** @returns the links to all sections and questions, in the document's order. */
export function outlineSections(sections: Section[]): SectionOutline[] {
  return sections.map(({slug, title, answers}) => ({
    slug,
    title: splitPhrases(title),
    path: sectionPath(slug),
    questions: answers.map(({id, question}) => ({
      id,
      question: splitPhrases(question),
      path: questionPath(slug, id),
      answerPath: answerPath(slug, id),
    })),
  }));
}

/**
 * @param baseUrl - of the language being built
 * @returns the route of each answer's own page, which shows a part of its section's Markdown
 */
export function createAnswerRoutes(sections: Section[], baseUrl: string): RouteConfig[] {
  return sections.flatMap(({slug, answers, file}) =>
    answers.map((answer) => ({
      path: normalizeUrl([baseUrl, answerPath(slug, answer.id)]),
      component: '@site/src/components/answer/AnswerPage',
      exact: true,
      modules: {Content: `@site/${file}`},
      props: {answerId: answer.id, description: describeAnswer(answer)},
      metadata: {sourceFilePath: file},
    })),
  );
}

/**
 * Docusaurus plugin: reads the sections of the language being built, hands their outline to the
 * pages as `@generated/sections/default/outline.json`, and gives every answer a page of its own. All
 * share links go to the page `/links/` as `share-links.json` and into the file `links.csv`.
 *
 * @throws ContentError on an author's slip, and an Error that lists every difference if a
 * translation has not the answers and the shape of its original
 */
export default function sectionsPlugin(context: LoadContext): Plugin<Section[]> {
  const directory = sectionsDir(context);
  let shareLinks: SharedSection[] = [];
  return {
    name: 'sections',
    getPathsToWatch: () => [path.join(directory, '*.md')],
    loadContent() {
      const sections = readSections(directory, context.siteDir);
      if (context.i18n.currentLocale !== context.i18n.defaultLocale) {
        const original = readSections(
          sectionsDir(context, context.i18n.defaultLocale),
          context.siteDir,
        );
        const differences = compareTranslation(
          original,
          sections,
          path.relative(context.siteDir, directory),
        );
        if (differences.length > 0) {
          throw new Error(
            `The translation “${context.i18n.currentLocale}” differs from its original:\n${differences.join('\n')}`,
          );
        }
      }
      return sections;
    },
    async contentLoaded({content, actions}) {
      const outline: Outline = {
        tagline: splitPhrases(context.siteConfig.tagline),
        sections: outlineSections(content),
      };
      await actions.createData('outline.json', JSON.stringify(outline));
      createAnswerRoutes(content, context.baseUrl).forEach(actions.addRoute);
      shareLinks = listShareLinks(content, readLanguages(context, content));
      await actions.createData('share-links.json', JSON.stringify(shareLinks));
    },
    async postBuild({outDir}) {
      const {locales, localeConfigs} = context.i18n;
      const labels = Object.fromEntries(
        locales.map((locale) => [locale, localeConfigs[locale]?.label ?? locale]),
      );
      await fs.writeFile(path.join(outDir, 'links.csv'), formatCsv(shareLinks, labels));
    },
  };
}

/**
 * @param current - the sections of the language being built
 * @returns the sections of every language, with the address that each is published at
 */
function readLanguages(context: LoadContext, current: Section[]): SharedLanguage[] {
  const {currentLocale, locales, localeConfigs} = context.i18n;
  return locales.map((locale) => ({
    locale,
    root: `${localeConfigs[locale]?.url ?? ''}${localeConfigs[locale]?.baseUrl ?? '/'}`,
    sections:
      locale === currentLocale
        ? current
        : readSections(sectionsDir(context, locale), context.siteDir),
  }));
}
