import path from 'node:path';
import type {Answer, Section} from '../src/node/content/section';
import {readSections, type SiteContext} from '../src/node/content/site';

export {JAPANESE} from '../src/node/content/japanese';

/** Absolute path of the project. */
export const siteDir = path.resolve(__dirname, '..');

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** @returns a site as Docusaurus tells every plugin of it */
export function siteContext(directory: string = siteDir): SiteContext {
  return {
    siteDir: directory,
    siteConfigPath: path.join(directory, 'docusaurus.config.ts'),
    siteConfig: {customFields: {owner: {name: '', contact: ''}}},
    i18n: {
      defaultLocale: 'ja',
      locales: [...languages],
      path: 'i18n',
      localeConfigs: {ja: {url: 'http://localhost:3000', baseUrl: '/'}},
    },
  };
}

/** @returns the sections of one language, read from a site's own files */
export function siteSections(language: Language, directory?: string): Section[] {
  return readSections(siteContext(directory), language);
}

/** @returns every answer of one language with its section */
export function siteAnswers(
  language: Language,
  directory?: string,
): {section: Section; answer: Answer}[] {
  return siteSections(language, directory).flatMap((section) =>
    section.answers.map((answer) => ({section, answer})),
  );
}

/** @returns the path of a language below a site's base URL, e.g. `en/` */
export function languagePath(language: Language): string {
  return language === 'ja' ? '' : `${language}/`;
}
