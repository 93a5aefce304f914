import {checkFacts} from './facts';
import {catchFindings, type Diagnostic, tell} from './finding';
import {checkGlossary, readGlossary} from './glossary';
import {JAPANESE} from './japanese';
import {checkLedger, readCommittedLedger, readLedger} from './ledger';
import {checkMessages} from './messages';
import {readOwner} from './owner';
import {checkFolder, lintPages} from './pages';
import {findUnclearLines, settle, TRANSLATION_RULES, type Linted} from './rules';
import {withoutCode} from './rules/page';
import {findUnusedWordings, readSearchGlossary} from './search-glossary';
import type {Answer, Section} from './section';
import {readSections, recordFile, sectionsDir, translatedLocales, type SiteContext} from './site';
import {readOr} from './text-file';
import {checkRecorded, checkTranslated, findChanged, readRecord} from './translated';
import {compareAnswers, compareTranslation} from './translation';

/** What is found: faults, and what translations lack that are older than their originals. */
type Findings = {faults: Diagnostic[]; outdated: Diagnostic[]};

/**
 * Checks all that can be known of the content without building it: every language's sections, each
 * translation against its original, the published addresses, the glossaries, the texts of the interface
 * and the owner's contact.
 *
 * @returns what is told of each finding, with file, line, column and remedy
 */
export function checkContent(context: SiteContext): Diagnostic[] {
  return examine(context).faults;
}

function examine(context: SiteContext): Findings {
  const {siteDir, i18n} = context;
  const {locales} = i18n;
  const unreadable = findUnreadable(context);
  const pages = locales.flatMap((locale) => lintPages(context, locale));
  const compared = unreadable.length > 0 ? undefined : checkSections(context, pages);
  const files = new Set<string | undefined>(pages.map(({file}) => file));
  const onPages = pages.flatMap((page) =>
    settle(
      page,
      compared && [...compared.faults, ...compared.outdated].filter(({file}) => file === page.file),
    ),
  );
  const isOutdated = (finding: Diagnostic): boolean =>
    compared?.outdated.includes(finding) ?? false;
  return {
    faults: [
      ...unreadable,
      ...locales.flatMap((locale) => checkFolder(context, locale)),
      ...onPages.filter((finding) => !isOutdated(finding)),
      ...(compared?.faults ?? []).filter(({file}) => !files.has(file)),
      ...checkMessages(context),
      ...catchFindings(() => (readSearchGlossary(siteDir), [])),
      ...catchFindings(() => (readOwner(context), [])),
    ],
    outdated: onPages.filter(isOutdated),
  };
}

/**
 * Finds the translations that are older than their originals, which the site can be built with, and in
 * what they differ from them; of content that cannot be read {@link checkContent} tells.
 *
 * @returns a message for each, with file, line and remedy
 */
export function findOutdated(context: SiteContext): Diagnostic[] {
  const {siteDir, i18n} = context;
  if (findUnreadable(context).length > 0) {
    return [];
  }
  const sections = readSections(context, i18n.defaultLocale);
  const original = listAnswers(sections);
  const isLedgerOpen = checkAddresses(siteDir, sections).length > 0;
  const older = translatedLocales(context).flatMap((locale) =>
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
  return [...older, ...examine(context).outdated];
}

/**
 * Finds what does no harm and no good: words of the search glossary that stand in no answer.
 *
 * @returns what is told of each
 */
export function findHints(context: SiteContext): Diagnostic[] {
  return findUnusedWordings(
    context.siteDir,
    context.i18n.locales.flatMap((locale) => readSections(context, locale)),
  );
}

function findUnreadable(context: SiteContext): readonly Diagnostic[] {
  return context.i18n.locales.flatMap((locale) =>
    catchFindings(() => (readSections(context, locale), [])),
  );
}

/** @returns what is found in sections that can be read, and by comparing them */
function checkSections(context: SiteContext, pages: readonly Linted[]): Findings {
  const original = readSections(context, context.i18n.defaultLocale);
  const compared = translatedLocales(context).map((locale) => {
    const sections = readSections(context, locale);
    const ours = pages.filter(({file}) => sections.some((section) => section.file === file));
    const {faults, outdated} = compareAllAnswers(context, locale, original, sections, pages);
    return {
      faults: [
        ...compareTranslation(original, sections, sectionsDir(context, locale)),
        ...(locale === 'en' ? ours.flatMap(findJapanese) : []),
        ...faults,
      ],
      outdated,
    };
  });
  return {
    faults: [
      ...checkNumbers(original),
      ...compared.flatMap(({faults}) => faults),
      ...checkAddresses(context.siteDir, original),
    ],
    outdated: compared.flatMap(({outdated}) => outdated),
  };
}

/**
 * Holds the answers of a translation to their originals. What those lack of which the original is newer
 * is no fault, but what is left to do.
 */
function compareAllAnswers(
  context: SiteContext,
  locale: string,
  original: readonly Section[],
  translated: readonly Section[],
  pages: readonly Linted[],
): Findings {
  const ours = listAnswers(translated);
  const theirs = listAnswers(original);
  const unclear = new Set(
    [...original, ...translated].flatMap((section) => findUnclearAnswers(section, pages)),
  );
  const changed = readOr([], () => findChanged(readRecord(context, locale), theirs));
  const compare = (answers: typeof theirs): Diagnostic[] => {
    const glossary = readGlossary(context.siteDir);
    return [
      ...compareAnswers(
        answers.filter(({id}) => !unclear.has(id)),
        ours,
      ),
      ...nameRule(TRANSLATION_RULES.terms, checkGlossary(glossary, answers, ours)),
      ...nameRule(TRANSLATION_RULES.facts, checkFacts(glossary, answers, ours)),
    ];
  };
  return {
    faults: [...catchFindings(() => compare(theirs.filter((answer) => !changed.includes(answer))))],
    // Of a slip in the glossary itself, the faults tell.
    outdated: readOr([], () => compare(changed)),
  };
}

function checkAddresses(siteDir: string, original: readonly Section[]): readonly Diagnostic[] {
  return catchFindings(() =>
    checkLedger(readLedger(siteDir), original, readCommittedLedger(siteDir)),
  );
}

function nameRule(ruleId: string, findings: Diagnostic[]): Diagnostic[] {
  return findings.map((finding) => Object.assign(finding, {ruleId}));
}

/** @returns the ids of the answers of which a block may be another than its author means */
function findUnclearAnswers({file, answers}: Section, pages: readonly Linted[]): string[] {
  const page = pages.find((other) => other.file === file);
  const lines = page ? findUnclearLines(page) : [];
  return answers
    .filter(({line}, index) => {
      const end = answers[index + 1]?.line ?? Infinity;
      return lines.some((unclear) => line <= unclear && unclear < end);
    })
    .map(({id}) => id);
}

function checkNumbers(sections: readonly Section[]): Diagnostic[] {
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

function findJapanese(page: Linted): Diagnostic[] {
  const lines = page.markdown.split('\n');
  return withoutCode(page)
    .split('\n')
    .flatMap((text, index) => {
      const column = text.search(JAPANESE) + 1;
      return column > 0
        ? [
            tell(
              {file: page.file, line: index + 1, column},
              `“${(lines[index] ?? text).trim()}” is not in English → translate it.`,
              TRANSLATION_RULES.language,
            ),
          ]
        : [];
    });
}

/** @returns the answers of all sections, each with the file that it stands in */
function listAnswers(sections: readonly Section[]): (Answer & {file: string})[] {
  return sections.flatMap(({file, answers}) => answers.map((answer) => ({...answer, file})));
}
