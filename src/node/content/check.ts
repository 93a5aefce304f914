import path from 'node:path';
import {parseMarkdownHeadingId} from '@docusaurus/utils';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {checkFacts} from './facts';
import {checkGlossary, readGlossary} from './glossary';
import {JAPANESE} from './japanese';
import {checkLedger, readLedger} from './ledger';
import {parseMarkdown} from './markdown';
import {readOwner} from './owner';
import {findSlips} from './rules';
import {findUnusedWordings, readSearchGlossary} from './search-glossary';
import {ContentError, type Answer, type Section} from './section';
import {readSection, readSections, sectionFiles, sectionsDir, type SiteContext} from './site';
import {readText} from './text-file';
import {compareTranslation} from './translation';

/**
 * Checks all that can be known of the content without building it: every language's sections, each
 * translation against its original, the published addresses, the glossaries and the owner's contact.
 *
 * @returns a message for each finding, with file, line and remedy
 */
export function checkContent(context: SiteContext): string[] {
  const {siteDir, i18n} = context;
  const slips = i18n.locales.flatMap((locale) => checkPages(context, locale));
  const unreadable = i18n.locales.flatMap((locale) => findUnreadable(context, locale));
  if (unreadable.length > 0) {
    return [...unreadable, ...slips];
  }
  const original = readSections(context, i18n.defaultLocale);
  const translations = i18n.locales
    .filter((locale) => locale !== i18n.defaultLocale)
    .map((locale) => ({locale, sections: readSections(context, locale)}));
  return [
    ...slips,
    ...checkNumbers(original),
    ...translations.flatMap(({locale, sections}) => [
      ...compareTranslation(original, sections, sectionsDir(context, locale)),
      ...(locale === 'en' ? sections.flatMap((section) => findJapanese(context, section)) : []),
      ...catchFindings(() => {
        const translation = [
          readGlossary(siteDir),
          listAnswers(original),
          listAnswers(sections),
        ] as const;
        return [...checkGlossary(...translation), ...checkFacts(...translation)];
      }),
    ]),
    ...catchFindings(() => checkLedger(readLedger(siteDir), original)),
    ...catchFindings(() => {
      readSearchGlossary(siteDir);
      return [];
    }),
    ...catchFindings(() => {
      readOwner(context);
      return [];
    }),
  ];
}

/**
 * Finds what does no harm and no good: words of the search glossary that stand in no answer.
 *
 * @returns a message for each, with file and line
 */
export function findHints(context: SiteContext): string[] {
  return findUnusedWordings(
    context.siteDir,
    context.i18n.locales.flatMap((locale) => readSections(context, locale)),
  );
}

/** @returns what the rules find in the pages of a language */
function checkPages(context: SiteContext, locale: string): string[] {
  const pages = sectionFiles(context, locale).flatMap((file) =>
    whereShallow(() => {
      const markdown = readText(context.siteDir, file);
      return [{file, markdown, tree: parseMarkdown(markdown)}];
    }),
  );
  const files = new Map(
    pages.flatMap(({file, tree}) => listIds(tree).map((id) => [id, path.basename(file)] as const)),
  );
  return pages.flatMap(({file, ...page}) => whereShallow(() => findSlips({...page, files}, file)));
}

/** @returns nothing for what is nested too deeply to be read, of which `parseSection` tells */
function whereShallow<Found>(read: () => Found[]): Found[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) {
      return [];
    }
    throw error;
  }
}

function listIds(tree: Root): string[] {
  return tree.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2
      ? (parseMarkdownHeadingId(toString(node)).id ?? [])
      : [],
  );
}

function findUnreadable(context: SiteContext, locale: string): string[] {
  const findings = sectionFiles(context, locale).flatMap((file) =>
    catchFindings(() => {
      readSection(context.siteDir, file);
      return [];
    }),
  );
  return findings.length > 0
    ? findings
    : catchFindings(() => {
        readSections(context, locale);
        return [];
      });
}

function checkNumbers(sections: readonly Section[]): string[] {
  return sections
    .filter(({number}, index) => number !== index + 1)
    .map(
      ({file, number, title}, index) =>
        `${file}:1: “${title}” has number ${number}; number the files without a gap or a repetition, from 01 to ${String(sections.length).padStart(2, '0')} (${index + 1} would be next).`,
    )
    .slice(0, 1);
}

function findJapanese({siteDir}: SiteContext, {file}: Section): string[] {
  const lines = readText(siteDir, file).split('\n');
  return lines.flatMap((line, index) =>
    JAPANESE.test(line) ? [`${file}:${index + 1}: translate “${line.trim()}” into English.`] : [],
  );
}

function listAnswers(sections: readonly Section[]): (Answer & {file: string})[] {
  return sections.flatMap(({file, answers}) => answers.map((answer) => ({...answer, file})));
}

/** @returns the findings of a check, of which an author's slip that stops it is one */
function catchFindings(check: () => string[]): string[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof ContentError) {
      return [error.message];
    }
    throw error;
  }
}
