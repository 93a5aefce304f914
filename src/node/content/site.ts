import fs from 'node:fs';
import path from 'node:path';
import type {I18nLocaleConfig, LoadContext} from '@docusaurus/types';
import {createMatcher} from '@docusaurus/utils';
import {required} from '../../shared/required';
import {catchFindings, type Diagnostic, stopOn, tell, type Place} from './finding';
import {readSectionText, type ReadSection, type Section} from './section';
import {readText} from './text-file';

/**
 * What editors and systems leave beside an author’s files, and what authors put aside, by its name:
 * `.#01-sre.md`, `._01-sre.md`, `~$01-sre.md`, `_draft.md`. It is no part of the site.
 */
export const SIDE_FILES = ['**/[._#~]*', '**/[._#~]*/**'];

const isSideFile = createMatcher(SIDE_FILES);

/** Where a site lies and which languages it has, as Docusaurus tells every plugin. */
export type SiteContext = Pick<LoadContext, 'siteDir' | 'siteConfigPath'> & {
  siteConfig: Pick<LoadContext['siteConfig'], 'customFields'>;
  i18n: Pick<LoadContext['i18n'], 'defaultLocale' | 'locales' | 'path'> & {
    localeConfigs: Record<string, Pick<I18nLocaleConfig, 'url' | 'baseUrl'>>;
  };
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

/** @returns the absolute address of the site, below which every language is */
export function siteRoot({i18n}: Pick<SiteContext, 'i18n'>): string {
  const {url, baseUrl} = required(i18n.localeConfigs[i18n.defaultLocale], 'default language');
  return `${url}${baseUrl}`;
}

/** @returns the languages that the original is translated into */
export function translatedLocales({i18n}: Pick<SiteContext, 'i18n'>): string[] {
  return i18n.locales.filter((locale) => locale !== i18n.defaultLocale);
}

/** @returns the file that records what a language's answers translate, relative to the site's root */
export function recordFile({i18n}: Pick<SiteContext, 'i18n'>, locale: string): string {
  return path.posix.join(i18n.path, locale, 'translated.txt');
}

/** @returns whether a file, relative to the site's root, is Markdown of a section, and no other page's */
export function isOfSection(file: string): boolean {
  return /^(?:docs|i18n\/[^/]+\/docusaurus-plugin-content-docs\/current)\//.test(file);
}

/** @returns all files below a folder, which need not be there, by their paths in it; see {@link SIDE_FILES} */
export function listFiles(folder: string): string[] {
  return fs.existsSync(folder)
    ? fs
        .readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .map((name) => name.split(path.sep).join('/'))
        .filter((name) => !isSideFile(name))
        .sort()
    : [];
}

/** @returns the section files of a language, relative to the site's root */
export function sectionFiles(context: SiteContext, locale: string): string[] {
  const directory = sectionsDir(context, locale);
  return listFiles(path.join(context.siteDir, directory))
    .filter((name) => /^[^/]+\.md$/.test(name))
    .map((name) => path.posix.join(directory, name));
}

/**
 * Reads every section of one language, in the order of the file numbers.
 *
 * @throws ContentError with all files that cannot be read as a section, or with answer ids or addresses
 * of pages that stand twice
 */
export function readSections(context: SiteContext, locale: string): Section[] {
  const {sections, slips} = readSite(context, locale);
  stopOn(slips);
  return sections;
}

/** @returns what of {@link readSections} can be read: all of it, where the checks have let it pass */
export function readableSections(context: SiteContext, locale: string): Section[] {
  return readSite(context, locale).sections;
}

function readSite(
  context: SiteContext,
  locale: string,
): {sections: Section[]; slips: Diagnostic[]} {
  const slips: Diagnostic[] = [];
  const found = sectionFiles(context, locale).flatMap((file) => {
    let read: ReadSection = {section: undefined, slips: []};
    slips.push(
      ...catchFindings(() => {
        read = readSectionText(readText(context.siteDir, file), file);
        return read.slips;
      }),
    );
    return read.section ?? [];
  });
  const taken = new Map<string, string>();
  /** Whether something stands there for the first time. */
  const isFirst = (key: string, what: string, remedy: string, place: Place): boolean => {
    const other = taken.get(key);
    if (other === undefined) {
      taken.set(key, [place.file, place.line].filter(Boolean).join(':'));
    } else {
      slips.push(tell(place, `${what} is taken by ${other} → ${remedy}.`));
    }
    return other === undefined;
  };
  const sections = found
    .sort((a, b) => a.number - b.number)
    .filter(({slug, file}) =>
      isFirst(`/${slug}/`, `the address /${slug}/`, 'give one of the two files another name', {
        file,
      }),
    )
    .map((section) => ({
      ...section,
      answers: section.answers.filter(({id, line}) =>
        isFirst(id, `the id “${id}”`, 'choose another', {file: section.file, line}),
      ),
    }));
  return {sections, slips};
}
