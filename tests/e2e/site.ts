import fs from 'node:fs';
import path from 'node:path';
import type {Answer, Section} from '../../src/node/content/section';
import {required} from '../../src/shared/required';
import {languagePath, languages, siteDir, siteSections, type Language} from '../site';

export {languages, type Language};

/** The language of tests whose outcome does not depend on it. */
export const oneLanguage = languages.slice(0, 1);

/** A built site that is tested, and the content that it was built from. */
export type Site = {
  /** Folder of its `docs`, `i18n` and `owner`, relative to the project. */
  directory: string;
  /** Folder of what was built, relative to the project. */
  outDir: string;
  /** The `BASE_URL` that it was built with. */
  basePath: string;
  /** The `SITE_URL` that it was built with. */
  address: string;
};

/** An answer, and the slug of its section. */
export type PlacedAnswer = Answer & {slug: string};

/** @returns the language that a page of `language` leads to */
export function otherThan(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja';
}

/** @returns the path of a page, of which `below` is the path below the base URL of its language */
export function pathOn(site: Site, language: Language, below: string): string {
  return `${site.basePath}${languagePath(language)}${below.slice(1)}`;
}

/** @returns the public address of a page, which is canonical; see {@link pathOn} */
export function addressOn(site: Site, language: Language, below: string): string {
  return new URL(pathOn(site, language, below), site.address).href;
}

/** @returns the sections of a site, in their order */
export function sectionsOf(site: Site, language: Language): Section[] {
  return siteSections(language, path.join(siteDir, site.directory));
}

/** @returns the answers of a site, in their order */
export function answersOf(site: Site, language: Language): PlacedAnswer[] {
  return sectionsOf(site, language).flatMap(({slug, answers}) =>
    answers.map((answer) => ({...answer, slug})),
  );
}

/** @returns the answer of an id */
export function answerOf(site: Site, language: Language, id: string): PlacedAnswer {
  return required(
    answersOf(site, language).find((answer) => answer.id === id),
    `answer “${id}”`,
  );
}

/** @returns an element of a list that has it; negative places are counted from the end */
export function nth<Value>(values: readonly Value[], place: number): Value {
  return required(values.at(place), `element ${place}`);
}

/** @returns the kinds of blocks that answers are made of: paragraph, list, table, code … */
export function kindsOf(answers: readonly Answer[]): Set<string> {
  return new Set(answers.flatMap(({content}) => content.map(({type}) => type)));
}

/** @returns the section whose answers have the most kinds of blocks */
export function richestSection(site: Site, language: Language): Section {
  return nth(
    [...sectionsOf(site, language)].sort(
      (a, b) => kindsOf(b.answers).size - kindsOf(a.answers).size,
    ),
    0,
  );
}

/** @returns the paths that the built sitemap of a language lists */
export function sitemapPaths(site: Site, language: Language): string[] {
  const file = path.join(siteDir, site.outDir, languagePath(language), 'sitemap.xml');
  return Array.from(
    fs.readFileSync(file, 'utf8').matchAll(/<loc>(?<url>[^<]+)<\/loc>/g),
    ({groups}) => new URL(groups?.url ?? '').pathname,
  );
}

/** @returns a text file of the site's own, of which `file` is the path below its folder */
export function readSiteFile(site: Site, file: string): string {
  return fs.readFileSync(path.join(siteDir, site.directory, file), 'utf8');
}
