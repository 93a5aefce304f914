import {checkFacts} from './facts';
import {catchFindings, tell} from './finding';
import {checkGlossary, readGlossary} from './glossary';
import {JAPANESE} from './japanese';
import {checkLedger, readCommittedLedger, readLedger} from './ledger';
import {checkMessages} from './messages';
import {readOwner} from './owner';
import {checkFolder, checkPages} from './pages';
import {findUnusedWordings, readSearchGlossary} from './search-glossary';
import type {Answer, Section} from './section';
import {readSections, recordFile, sectionsDir, translatedLocales, type SiteContext} from './site';
import {readText} from './text-file';
import {checkRecorded, checkTranslated, readRecord} from './translated';
import {compareTranslation} from './translation';

/**
 * Checks all that can be known of the content without building it: every language's sections, each
 * translation against its original, the published addresses, the glossaries, the texts of the interface
 * and the owner's contact.
 *
 * @returns what is told of each finding, with file, line, column and remedy
 */
export function checkContent(context: SiteContext): string[] {
  const {siteDir, i18n} = context;
  const {locales} = i18n;
  const unreadable = findUnreadable(context);
  return [
    ...unreadable,
    ...locales.flatMap((locale) => [
      ...checkFolder(context, locale),
      ...checkPages(context, locale),
    ]),
    ...(unreadable.length > 0 ? [] : checkSections(context)),
    ...checkMessages(context),
    ...catchFindings(() => (readSearchGlossary(siteDir), [])),
    ...catchFindings(() => (readOwner(context), [])),
  ];
}

/**
 * Finds the translations that are older than their originals, which the site can be built with; of
 * content that cannot be read {@link checkContent} tells.
 *
 * @returns a message for each, with file, line and remedy
 */
export function findOutdated(context: SiteContext): string[] {
  const {siteDir, i18n} = context;
  if (findUnreadable(context).length > 0) {
    return [];
  }
  const sections = readSections(context, i18n.defaultLocale);
  const original = listAnswers(sections);
  const isLedgerOpen = checkAddresses(siteDir, sections).length > 0;
  return translatedLocales(context).flatMap((locale) =>
    catchFindings(() => {
      const record = readRecord(context, locale);
      const translated = listAnswers(readSections(context, locale));
      return [
        ...checkTranslated(context, record, original, translated, locale),
        // One command brings both up to date.
        ...(isLedgerOpen ? [] : checkRecorded(record, original, recordFile(context, locale))),
      ];
    }),
  );
}

/**
 * Finds what does no harm and no good: words of the search glossary that stand in no answer.
 *
 * @returns what is told of each
 */
export function findHints(context: SiteContext): string[] {
  return findUnusedWordings(
    context.siteDir,
    context.i18n.locales.flatMap((locale) => readSections(context, locale)),
  );
}

function findUnreadable(context: SiteContext): readonly string[] {
  return context.i18n.locales.flatMap((locale) =>
    catchFindings(() => (readSections(context, locale), [])),
  );
}

/** @returns what is found in sections that can be read */
function checkSections(context: SiteContext): string[] {
  const {siteDir, i18n} = context;
  const original = readSections(context, i18n.defaultLocale);
  return [
    ...checkNumbers(original),
    ...translatedLocales(context).flatMap((locale) => {
      const sections = readSections(context, locale);
      return [
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
      ];
    }),
    ...checkAddresses(siteDir, original),
  ];
}

function checkAddresses(siteDir: string, original: readonly Section[]): readonly string[] {
  return catchFindings(() =>
    checkLedger(readLedger(siteDir), original, readCommittedLedger(siteDir)),
  );
}

function checkNumbers(sections: readonly Section[]): string[] {
  return sections.flatMap((section, index) => {
    const before = sections[index - 1];
    const next = (before?.number ?? 0) + 1;
    if (section.number === next) {
      return [];
    }
    const remedy =
      `name the file “${String(next).padStart(2, '0')}-${section.slug}.md”, begin its title with “# ${next}. ”, and so with those after it, in both languages.` as const;
    return [
      tell(
        section,
        before?.number === section.number
          ? `the number ${section.number} is that of ${before.file}, too → ${remedy}`
          : `there is no page with the number ${next} before this one → ${remedy}`,
      ),
    ];
  });
}

function findJapanese({siteDir}: SiteContext, {file}: Section): string[] {
  const lines = readText(siteDir, file).split('\n');
  return lines.flatMap((text, index) => {
    const column = text.search(JAPANESE) + 1;
    return column > 0
      ? [
          tell(
            {file, line: index + 1, column},
            `“${text.trim()}” is not in English → translate it.`,
          ),
        ]
      : [];
  });
}

/** @returns the answers of all sections, each with the file that it stands in */
function listAnswers(sections: readonly Section[]): (Answer & {file: string})[] {
  return sections.flatMap(({file, answers}) => answers.map((answer) => ({...answer, file})));
}
