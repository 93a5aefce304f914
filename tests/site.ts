import path from 'node:path';
import {readSections, type Section} from '../src/node/content/section';

/** Absolute path of the project. */
export const siteDir = path.resolve(__dirname, '..');

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** Where each language's sections lie, relative to the project. */
export const sectionDirs: Record<Language, string> = {
  ja: 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
};

/** The sections of one language, read from the project's own files. */
export function siteSections(language: Language): Section[] {
  return readSections(path.join(siteDir, sectionDirs[language]), siteDir);
}

/** Matches any Japanese character, full-width forms and CJK punctuation included. */
export const JAPANESE =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
