import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {checkContent, findHints, findOutdated} from '../content/check';
import {ContentError, formatDiagnostic, formatFindings} from '../content/finding';
import {LEDGER, readCommittedLedger, readLedger, updateLedger} from '../content/ledger';
import {readSections} from '../content/site';
import {prepareRecords, settleTranslations} from './translated';

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/** Adds the commands `docusaurus check`, `docusaurus addresses` and `docusaurus translated`. */
export function addCommands(cli: Cli, context: LoadContext): void {
  const {siteDir} = context;
  cli
    .command('check')
    .description('Check the content of all languages, without building it.')
    .action(() => {
      const findings = [...checkContent(context), ...findOutdated(context)];
      if (findings.length > 0) {
        console.log(formatFindings(findings));
        process.exitCode = 1;
      } else {
        console.log(
          ['The content has no fault.', ...findHints(context).map(formatDiagnostic)].join('\n'),
        );
      }
    });
  cli
    .command('addresses')
    .description(
      `Bring the published addresses in ${LEDGER} up to date, and the list of translations.`,
    )
    .action(() =>
      tellSlip(async () => {
        const sections = readSections(context, context.i18n.defaultLocale);
        const ledger = readLedger(siteDir);
        const {markdown, written} = updateLedger(
          ledger,
          sections,
          // Whoever has deleted the list begins another.
          ledger === '' ? '' : readCommittedLedger(siteDir),
        );
        const writeRecords = prepareRecords(context);
        await fs.writeFile(path.join(siteDir, LEDGER), markdown);
        console.log([...written, `${LEDGER} is up to date.`, ...writeRecords()].join('\n'));
      }),
    );
  cli
    .command('translated [ids...]')
    .option('--locale <locale>', 'the language, if it is not all of them')
    .description('Settle that translations are up to date; without an id, list those that are not.')
    .action((ids: string[], {locale}: {locale?: string}) =>
      tellSlip(() => {
        const {report, isDone} = settleTranslations(context, ids, locale);
        console.log(report.join('\n'));
        process.exitCode = isDone ? 0 : 1;
      }),
    );
}

/** Runs a command; of an author’s slip that stops it, tells no more than file, line and remedy. */
async function tellSlip(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof ContentError)) {
      throw error;
    }
    console.log(error.message);
    process.exitCode = 1;
  }
}
