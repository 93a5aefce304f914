import fs from 'node:fs/promises';
import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin, RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {
  AnswerPageData,
  Outline,
  Question,
  SectionQuestions,
  SharedSection,
} from '../../shared/outline';
import {answerPath} from '../../shared/paths';
import type {Redirect} from '../../shared/redirects';
import {required} from '../../shared/required';
import {checkContent, findHints} from '../content/check';
import {LEDGER, parseLedger, readLedger, resolveRedirects, updateLedger} from '../content/ledger';
import {splitPhrases} from '../content/phrases';
import type {Answer, Section} from '../content/section';
import {formatCsv, listShareLinks} from '../content/share-links';
import {contentPaths, readSections} from '../content/site';
import {writeRedirectPages} from './redirect-page';

/** What the site's pages are made of, in the language being built. */
type Content = {sections: Section[]; redirects: Redirect[]; shareLinks: SharedSection[]};

/**
 * Docusaurus plugin: checks the content and hands it to the pages. Every answer gets a page of its own,
 * every old address of the ledger one that leads on. As `@generated/answers/default/…` come
 * `outline.json` (what every page knows), `questions.json`, `redirects.json` and `share-links.json`;
 * the share links are also in the file `links.csv`.
 *
 * It adds the commands `docusaurus check` and `docusaurus addresses`.
 *
 * @param introduction - one sentence that says what the site is, to someone who knows nothing of it;
 * in it, `{sections}` and `{questions}` stand for how many there are
 * @throws Error with every finding of {@link checkContent} when the site is built; while it is being
 * written they are only told
 */
export default function answersPlugin(
  context: LoadContext,
  {introduction}: {introduction: string},
): Plugin<Content> {
  const {siteDir, siteConfig, baseUrl} = context;
  const {currentLocale, defaultLocale, locales, localeConfigs} = context.i18n;
  return {
    name: 'answers',
    getPathsToWatch: () => contentPaths(context),
    getClientModules: () => [
      path.join(siteDir, 'src/components/address/mendFragment.ts'),
      path.join(siteDir, 'src/components/address/arrival.ts'),
      path.join(siteDir, 'src/components/search/highlight.ts'),
    ],
    loadContent() {
      const findings = checkContent(context);
      if (findings.length > 0) {
        const report = formatFindings(findings);
        if (process.env.NODE_ENV === 'production') {
          throw new Error(report);
        }
        logger.warn(report);
      }
      const sections = readSections(context, currentLocale);
      return {
        sections,
        redirects: resolveRedirects(parseLedger(readLedger(siteDir)), sections),
        shareLinks: listShareLinks(
          sections,
          locales.map((locale) => {
            const config = required(localeConfigs[locale], `language “${locale}”`);
            return {
              locale,
              root: `${config.url}${config.baseUrl}`,
              sections: readSections(context, locale),
            };
          }),
        ),
      };
    },
    async contentLoaded({content: {sections, redirects, shareLinks}, actions}) {
      const questionCount = sections.flatMap(({answers}) => answers).length;
      const outline: Outline = {
        tagline: splitPhrases(siteConfig.tagline),
        introduction: splitPhrases(
          introduction
            .replace('{sections}', String(sections.length))
            .replace('{questions}', String(questionCount)),
        ),
        sections: sections.map(({slug, phrases}) => ({slug, title: phrases})),
        questionCount,
      };
      await Promise.all(
        Object.entries({
          'outline.json': outline,
          'questions.json': sections.map(listQuestions),
          'redirects.json': redirects,
          'share-links.json': shareLinks,
        }).map(([name, data]) => actions.createData(name, JSON.stringify(data))),
      );
      createAnswerRoutes(sections, baseUrl).forEach(actions.addRoute);
    },
    async postBuild({content: {redirects, shareLinks}, outDir}) {
      const labels = Object.fromEntries(
        locales.map((locale) => [locale, localeConfigs[locale]?.label ?? locale]),
      );
      await fs.writeFile(path.join(outDir, 'links.csv'), formatCsv(shareLinks, labels));
      await writeRedirectPages(redirects, outDir, baseUrl);
    },
    extendCli(cli) {
      cli
        .command('check')
        .description('Check the content of all languages, without building it.')
        .action(() => {
          const findings = checkContent(context);
          if (findings.length > 0) {
            console.log(formatFindings(findings));
            process.exitCode = 1;
          } else {
            console.log(['The content has no fault.', ...findHints(context)].join('\n'));
          }
        });
      cli
        .command('addresses')
        .description(`Bring the published addresses in ${LEDGER} up to date.`)
        .action(async () => {
          const sections = readSections(context, defaultLocale);
          const {markdown, written} = updateLedger(readLedger(siteDir), sections);
          await fs.writeFile(path.join(siteDir, LEDGER), markdown);
          console.log([`${LEDGER} is up to date.`, ...written].join('\n'));
        });
    },
  };
}

function formatFindings(findings: readonly string[]): string {
  const count = findings.length === 1 ? 'one fault' : `${findings.length} faults`;
  return `The content has ${count}:\n\n${findings.join('\n\n')}`;
}

function toQuestion({id, phrases}: Answer): Question {
  return {id, question: phrases};
}

function listQuestions({slug, phrases, answers}: Section): SectionQuestions {
  return {slug, title: phrases, questions: answers.map(toQuestion)};
}

/**
 * @param baseUrl - of the language being built
 * @returns the route of each answer's own page, which shows a part of its section's Markdown
 */
export function createAnswerRoutes(sections: readonly Section[], baseUrl: string): RouteConfig[] {
  const all = sections.flatMap((section) => section.answers.map((answer) => ({section, answer})));
  const neighbours = all.map(({section: {slug}, answer}) => ({slug, ...toQuestion(answer)}));
  return all.map(({section, answer}, index) => ({
    path: normalizeUrl([baseUrl, answerPath(section.slug, answer.id)]),
    component: '@site/src/components/answer/AnswerPage',
    exact: true,
    modules: {Content: `@site/${section.file}`},
    props: {
      answer: toQuestion(answer),
      description: answer.description,
      section: listQuestions(section),
      previous: neighbours[index - 1],
      next: neighbours[index + 1],
    } satisfies AnswerPageData,
    metadata: {sourceFilePath: section.file},
  }));
}
