import fs from 'node:fs/promises';
import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin, RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {
  AllAnswersPageData,
  AnswerPageData,
  Outline,
  SharedSection,
} from '../../shared/outline';
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
import {readableSections, recordFile, sectionsDir, translatedLocales} from '../content/site';
import {readOr} from '../content/text-file';
import {finishPages} from '../page/pages';
import {addCommands} from './commands';
import {canStandTogether, findNeighbours, listQuestions} from './docs';
import {writeMarkdownFiles} from './markdown-files';
import {writeRedirectPages} from './redirect-page';
import {listOutdated} from './translated';

/** What the site's pages are made of, in the language being built. */
type Content = {
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
 * All of it is made of every section, and made anew whenever any plugin reads its own content anew: as
 * that of the docs does after each save. Two plugins that watch the same file would undo each other’s
 * routes; see `reloadPlugin` in Docusaurus’s `commands/start/utils`.
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
): Plugin {
  const {siteDir, siteConfig, baseUrl, generatedFilesDir} = context;
  const {currentLocale, defaultLocale, locales, localeConfigs} = context.i18n;
  const isBeingWritten = process.env.NODE_ENV !== 'production';
  /** The absolute address of a language, and its name in that language. */
  const describeLanguage = (locale: string): {root: string; label: string} => {
    const {url, baseUrl: below, label} = required(localeConfigs[locale], `language “${locale}”`);
    return {root: `${url}${below}`, label};
  };
  /** As far as it can be read; of the rest the checks have told. */
  function readContent(): Content {
    const sections = readableSections(context, currentLocale);
    return {
      sections,
      redirects: readOr([], () => resolveRedirects(parseLedger(readLedger(siteDir)), sections)),
      shareLinks: listShareLinks(
        sections,
        locales.map((locale) => ({
          locale,
          root: describeLanguage(locale).root,
          sections: readableSections(context, locale),
        })),
      ),
      outdated: readOr([], () => listOutdated(context, currentLocale)),
    };
  }

  /** Tells what is wrong, and returns it. */
  function report(): string {
    const findings = [...checkContent(context), ...findOutdated(context)];
    const told = findings.length > 0 ? formatFindings(findings) : '';
    // A build goes through all languages.
    if (told !== '' && (isBeingWritten || currentLocale === defaultLocale)) {
      logger.warn(told);
    }
    return told;
  }

  return {
    name: 'answers',
    getPathsToWatch: () => pathsToWatch(context),
    getClientModules: () => [
      path.join(siteDir, 'src/components/address/mendAddress.ts'),
      path.join(siteDir, 'src/components/address/arrival.ts'),
      path.join(siteDir, 'src/components/search/highlight.ts'),
      ...(isBeingWritten ? [path.join(generatedFilesDir, 'answers/default', REPORT)] : []),
    ],
    loadContent() {
      const findings = isBeingWritten ? [] : checkContent(context);
      if (findings.length > 0) {
        throw Object.assign(new ContentError(...findings), {stack: formatFindings(findings)});
      }
    },
    async allContentLoaded({actions}) {
      const told = report();
      const {sections, redirects, shareLinks, outdated} = readContent();
      const questionCount = sections.flatMap(({answers}) => answers).length;
      const outline: Outline = {
        tagline: splitPhrases(siteConfig.tagline),
        introduction: splitPhrases(
          introduction
            .replace('{sections}', String(sections.length))
            .replace('{questions}', String(questionCount)),
        ),
        owner: readOr({name: ''}, () => readOwner(context)),
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
        await actions.createData(REPORT, formatReport(told));
      }
      createAnswerRoutes(sections, baseUrl).forEach(actions.addRoute);
      actions.addRoute(createAllRoute(sections, hasPdfs ? locales : [], baseUrl));
    },
    async postBuild({outDir}) {
      const {sections, redirects, shareLinks, outdated} = readContent();
      if (currentLocale === defaultLocale && new URL(siteConfig.url).hostname === 'localhost') {
        logger.info(
          `Links, cards and sitemap lead to ${siteConfig.url}${baseUrl}, this machine. To publish the site, build it with its address: SITE_URL=https://qa.example.com npm run build`,
        );
      }
      writeMarkdownFiles(
        sections,
        redirects,
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
      // They are made of complete pages.
      await finishPages(outDir, baseUrl);
      await writeRedirectPages(redirects, outDir, baseUrl);
    },
    extendCli: (cli) => {
      addCommands(cli, context);
    },
  };
}

/**
 * @returns what the content is made of and the docs do not watch, as absolute paths: what the owner keeps,
 * the texts of the interface, the other languages, and what is beside the pages that may be a slip
 */
function pathsToWatch(context: LoadContext): string[] {
  const {siteDir, i18n} = context;
  const {currentLocale, defaultLocale, locales} = i18n;
  return [
    'owner/*.md',
    ...translatedLocales(context).map((locale) => recordFile(context, locale)),
    ...locales.flatMap((locale) => [
      path.posix.join(i18n.path, locale, 'code.json'),
      path.posix.join(
        sectionsDir(context, locale),
        locale === currentLocale || locale === defaultLocale ? '!(*.md)' : '*',
      ),
      path.posix.join(sectionsDir(context, locale), '*/**'),
    ]),
  ].map((file) => path.join(siteDir, file));
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
  return sections.map((section) => {
    const {slug, file, answers} = section;
    return {
      path: normalizeUrl([baseUrl, answerPath(slug, ':id')]),
      component,
      exact: true,
      modules: {Content: `@site/${file}`},
      props: findNeighbours(sections, section) satisfies AnswerPageData,
      routes: answers.map(({id}) => ({
        path: normalizeUrl([baseUrl, answerPath(slug, id)]),
        component,
        exact: true,
        metadata: {sourceFilePath: file},
      })),
    };
  });
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
