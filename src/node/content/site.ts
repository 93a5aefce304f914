import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {catchFindings, stopOn, tell} from './finding';
import {parseSection, type Section} from './section';
import {readText} from './text-file';

/** Where a site lies and which languages it has, as Docusaurus tells every plugin. */
export type SiteContext = Pick<LoadContext, 'siteDir' | 'siteConfigPath'> & {
  siteConfig: Pick<LoadContext['siteConfig'], 'customFields' | 'url'>;
  i18n: Pick<LoadContext['i18n'], 'defaultLocale' | 'locales' | 'path'>;
};

/** @returns the file in which the owner names the site, relative to the site's root */
export function configFile({siteDir, siteConfigPath}: SiteContext): string {
  return path.relative(siteDir, siteConfigPath);
}

/** @returns the line of a site's file on which a text stands first, counted from 1 */
export function findLine(siteDir: string, file: string, text: string): number {
  const lines = readText(siteDir, file).split('\n');
  return Math.max(1, lines.findIndex((line) => line.includes(text)) + 1);
}

/** @returns the folder of a language's section files, relative to the site's root */
export function sectionsDir({i18n}: Pick<SiteContext, 'i18n'>, locale: string): string {
  return locale === i18n.defaultLocale
    ? 'docs'
    : path.posix.join(i18n.path, locale, 'docusaurus-plugin-content-docs/current');
}

/** @returns the languages that the original is translated into */
export function translatedLocales({i18n}: Pick<SiteContext, 'i18n'>): string[] {
  return i18n.locales.filter((locale) => locale !== i18n.defaultLocale);
}

/** @returns the file that records what a language's answers translate, relative to the site's root */
export function recordFile({i18n}: Pick<SiteContext, 'i18n'>, locale: string): string {
  return path.posix.join(i18n.path, locale, 'translated.txt');
}

/** @returns the section files of a language, relative to the site's root */
export function sectionFiles(context: SiteContext, locale: string): string[] {
  const directory = sectionsDir(context, locale);
  return fs
    .readdirSync(path.join(context.siteDir, directory))
    .filter((name) => /^[^.].*\.md$/.test(name))
    .map((name) => path.posix.join(directory, name));
}

/** @returns what the content is made of, as absolute paths for Docusaurus to watch */
export function contentPaths(context: SiteContext): string[] {
  const folders = ['owner', ...context.i18n.locales.map((locale) => sectionsDir(context, locale))];
  return [
    ...folders.map((directory) => path.join(directory, '*.md')),
    ...translatedLocales(context).map((locale) => recordFile(context, locale)),
  ].map((file) => path.join(context.siteDir, file));
}

/**
 * Reads every section of one language, in the order of the file numbers.
 *
 * @throws ContentError with all files that cannot be read as a section, or with answer ids that stand twice
 */
export function readSections(context: SiteContext, locale: string): Section[] {
  const sections: Section[] = [];
  const slips = sectionFiles(context, locale).flatMap((file) =>
    catchFindings(() => {
      sections.push(readSection(context.siteDir, file));
      return [];
    }),
  );
  stopOn(slips);
  sections.sort((a, b) => a.number - b.number);
  assertUniqueIds(sections);
  return sections;
}

/**
 * @param file - relative to the site's root
 * @throws ContentError if it cannot be read as a section
 */
export function readSection(siteDir: string, file: string): Section {
  return parseSection(readText(siteDir, file), file);
}

function assertUniqueIds(sections: readonly Section[]): void {
  const places = new Map<string, string>();
  const slips: string[] = [];
  for (const {file, answers} of sections) {
    for (const {id, line} of answers) {
      const first = places.get(id);
      if (first) {
        slips.push(tell({file, line}, `the id “${id}” is taken by ${first} → choose another.`));
      } else {
        places.set(id, `${file}:${line}`);
      }
    }
  }
  stopOn(slips);
}
