import fs from 'node:fs';
import path from 'node:path';
import type {Answer} from '../../src/node/content/section';
import {languages, siteDir, siteSections, type Language} from '../site';

/** A page of the built site. */
export type SitePage = {path: string; language: Language};

/** A page with the public address that the sitemap gives it. */
type ListedPage = SitePage & {url: string};

/** @returns the base URL path of a language. */
export function languageBase(language: Language): string {
  return language === 'ja' ? '/' : `/${language}/`;
}

/**
 * @param outDir - folder of the build, relative to the project
 * @returns every page that the built sitemaps of both languages list
 * @throws Error if the site is not built or a sitemap lists nothing
 */
export function sitemapPages(outDir = 'build'): ListedPage[] {
  return languages.flatMap((language) => {
    const file = path.join(siteDir, outDir, languageBase(language), 'sitemap.xml');
    if (!fs.existsSync(file)) {
      throw new Error(`${file} is missing; run “npm run build” first.`);
    }
    const pages = Array.from(
      fs.readFileSync(file, 'utf8').matchAll(/<loc>(?<url>[^<]+)<\/loc>/g),
      ({groups}) => {
        const url = groups?.url ?? '';
        return {url, path: new URL(url).pathname, language};
      },
    );
    if (pages.length === 0) {
      throw new Error(`${file} lists no page.`);
    }
    return pages;
  });
}

/** @returns the sitemap's pages and those that it rightly leaves out: search and 404. */
export function allPages(): SitePage[] {
  return [
    ...sitemapPages(),
    ...languages.flatMap((language) =>
      ['search/', '404.html'].map((name) => ({path: `${languageBase(language)}${name}`, language})),
    ),
  ];
}

/** Every answer of both languages with the path of its section's page. */
export function allAnswers(): {
  language: Language;
  section: string;
  path: string;
  answer: Answer;
}[] {
  return languages.flatMap((language) =>
    siteSections(language).flatMap(({slug, title, answers}) =>
      answers.map((answer) => ({
        language,
        section: title,
        path: `${languageBase(language)}${slug}/`,
        answer,
      })),
    ),
  );
}
