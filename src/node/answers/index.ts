import fs from 'node:fs/promises';
import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin, RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {AllAnswersPageData, Outline, SharedSection} from '../../shared/outline';
import {ALL_PATH, answerPath, csvPath} from '../../shared/paths';
import type {Redirect} from '../../shared/redirects';
import {required} from '../../shared/required';
import {checkContent, findOutdated} from '../content/check';
import {ContentError, formatFindings} from '../content/finding';
import {parseLedger, readLedger, resolveRedirects} from '../content/ledger';
import {readOwner} from '../content/owner';
import {splitPhrases} from '../content/phrases';
import type {Section} from '../content/section';
import {formatCsv, listShareLinks} from '../content/share-links';
import {contentPaths, readSections} from '../content/site';
import {addCommands} from './commands';
import {canStandTogether, listQuestions} from './docs';
import {writeMarkdownFiles} from './markdown-files';
import {writeRedirectPages} from './redirect-page';
import {listOutdated} from './translated';

/** What the site's pages are made of, in the language being built. */
type Content = {
  /** What is wrong, to be told while the site is being written. */
  report: string;
  sections: Section[];
  redirects: Redirect[];
  shareLinks: SharedSection[];
  /** The ids of the answers of which the original is newer. */
  outdated: string[];
};

/** The module that shows what is wrong while the site is being written. */
const REPORT = 'report.js';

/**
 * Docusaurus plugin: checks the content and hands it to the pages. Every answer gets a page of its own,
 * and all of them one; every old address of the ledger one that leads on. As `@generated/answers/default/…` come
 * `outline.json` (what every page knows), `list.json` (what a list of all shows: the sections without
 * their questions, if these are too many), `questions.json`, `outdated.json` (the ids of the answers of
 * which the original is newer), `redirects.json` and `share-links.json`; the share links are also in a
 * table (CSV), and the answers in Markdown files.
 *
 * It adds the commands `docusaurus check`, `docusaurus addresses` and `docusaurus translated`.
 *
 * @param introduction - one sentence that says what the site is, to someone who knows nothing of it;
 * in it, `{sections}` and `{questions}` stand for how many there are
 * @param hasPdfs - whether a PDF of all answers in each language is published with the build
 * @throws ContentError with every finding of {@link checkContent} when the site is built; those of
 * {@link findOutdated}, and all while it is being written, are told only, over the page, too
 */
export default function answersPlugin(
  context: LoadContext,
  {introduction, hasPdfs}: {introduction: string; hasPdfs: boolean},
): Plugin<Content> {
  const {siteDir, siteConfig, baseUrl, generatedFilesDir} = context;
  const {currentLocale, defaultLocale, locales, localeConfigs} = context.i18n;
  const isBeingWritten = process.env.NODE_ENV !== 'production';
  /** The absolute address of a language, and its name in that language. */
  const describeLanguage = (locale: string): {root: string; label: string} => {
    const {url, baseUrl: below, label} = required(localeConfigs[locale], `language “${locale}”`);
    return {root: `${url}${below}`, label};
  };
  return {
    name: 'answers',
    getPathsToWatch: () => contentPaths(context),
    getClientModules: () => [
      path.join(siteDir, 'src/components/address/mendAddress.ts'),
      path.join(siteDir, 'src/components/address/arrival.ts'),
      path.join(siteDir, 'src/components/search/highlight.ts'),
      ...(isBeingWritten ? [path.join(generatedFilesDir, 'answers/default', REPORT)] : []),
    ],
    loadContent() {
      const findings = checkContent(context);
      if (findings.length > 0 && !isBeingWritten) {
        throw new ContentError(formatFindings(findings));
      }
      const told = [...findings, ...findOutdated(context)];
      const report = told.length > 0 ? formatFindings(told) : '';
      // A build goes through all languages.
      if (report !== '' && (isBeingWritten || currentLocale === defaultLocale)) {
        logger.warn(report);
      }
      const sections = readSections(context, currentLocale);
      return {
        report,
        sections,
        redirects: resolveRedirects(parseLedger(readLedger(siteDir)), sections),
        shareLinks: listShareLinks(
          sections,
          locales.map((locale) => ({
            locale,
            root: describeLanguage(locale).root,
            sections: readSections(context, locale),
          })),
        ),
        outdated: listOutdated(context, currentLocale),
      };
    },
    async contentLoaded({content: {report, sections, redirects, shareLinks, outdated}, actions}) {
      const questionCount = sections.flatMap(({answers}) => answers).length;
      const outline: Outline = {
        tagline: splitPhrases(siteConfig.tagline),
        introduction: splitPhrases(
          introduction
            .replace('{sections}', String(sections.length))
            .replace('{questions}', String(questionCount)),
        ),
        owner: readOwner(context),
        sections: sections.map(({slug, phrases}) => ({slug, title: phrases})),
        questionCount,
      };
      await Promise.all(
        Object.entries({
          'outline.json': outline,
          'questions.json': sections.map(listQuestions),
          'list.json': canStandTogether(sections)
            ? sections.map(listQuestions)
            : outline.sections.map((section) => ({...section, questions: []})),
          'outdated.json': outdated,
          'redirects.json': redirects,
          'share-links.json': shareLinks,
        }).map(([name, data]) => actions.createData(name, JSON.stringify(data))),
      );
      if (isBeingWritten) {
        await actions.createData(REPORT, formatReport(report));
      }
      createAnswerRoutes(sections, baseUrl).forEach(actions.addRoute);
      actions.addRoute(createAllRoute(sections, hasPdfs ? locales : [], baseUrl));
    },
    async postBuild({content: {sections, redirects, shareLinks, outdated}, outDir}) {
      if (currentLocale === defaultLocale && new URL(siteConfig.url).hostname === 'localhost') {
        logger.info(
          `Links, cards and sitemap lead to ${siteConfig.url}${baseUrl}, this machine. To publish the site, build it with its address: SITE_URL=https://qa.example.com npm run build`,
        );
      }
      writeMarkdownFiles(
        sections,
        {
          title: siteConfig.title,
          tagline: siteConfig.tagline,
          root: describeLanguage(currentLocale).root,
          others: locales.filter((locale) => locale !== currentLocale).map(describeLanguage),
          newer: {
            ids: outdated,
            root: describeLanguage(defaultLocale).root,
            text: context.codeTranslations['answer.newer'] ?? 'より新しい日本語版があります',
          },
        },
        outDir,
      );
      await fs.writeFile(
        path.join(outDir, csvPath(currentLocale)),
        formatCsv(shareLinks, currentLocale, context.codeTranslations),
      );
      await writeRedirectPages(redirects, outDir, baseUrl);
    },
    extendCli: (cli) => {
      addCommands(cli, context);
    },
  };
}

/**
 * @returns a module that shows what is wrong over the page, anew after each save, and late enough: the
 * development server clears the page when it is connected
 */
function formatReport(report: string): string {
  const error = `Object.assign(new Error(${JSON.stringify(report)}), {stack: ''})`;
  return `// ${Date.now()}
import.meta.webpackHot?.accept();
${report === '' ? '' : `setTimeout(() => reportError(${error}), 1000);`}
`;
}

/**
 * @param baseUrl - of the language being built
 * @returns a route for each section, which shows its answers one at a time, as parts of its Markdown; the
 * routes below say which pages there are. One list of all would be searched to its end for every page.
 */
export function createAnswerRoutes(sections: readonly Section[], baseUrl: string): RouteConfig[] {
  const component = '@site/src/components/answer/AnswerPage';
  return sections.map(({slug, file, answers}) => ({
    path: normalizeUrl([baseUrl, answerPath(slug, ':id')]),
    component,
    exact: true,
    modules: {Content: `@site/${file}`},
    routes: answers.map(({id}) => ({
      path: normalizeUrl([baseUrl, answerPath(slug, id)]),
      component,
      exact: true,
      metadata: {sourceFilePath: file},
    })),
  }));
}

/**
 * @param pdfs - locales of which the page offers a PDF
 * @param baseUrl - of the language being built
 * @returns the route of the page of all answers, which shows the Markdown of every section; of none, if
 * there are more answers than one page can hold
 */
export function createAllRoute(
  sections: readonly Section[],
  pdfs: string[],
  baseUrl: string,
): RouteConfig {
  const shown = canStandTogether(sections) ? sections : [];
  return {
    path: normalizeUrl([baseUrl, ALL_PATH]),
    component: '@site/src/components/answer/AllAnswersPage',
    exact: true,
    modules: {contents: shown.map(({file}) => ({Content: `@site/${file}`}))},
    props: {sections: shown.map(listQuestions), pdfs} satisfies AllAnswersPageData,
  };
}
