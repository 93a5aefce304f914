// Builds the site with a PDF of all answers in each language.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import {chromium} from '@playwright/test';
import config from '../docusaurus.config';
import {pdfPath} from '../src/shared/paths';
import {ensureBrowser, launchOptions} from '../tests/e2e/browser';
import {printAllAnswers} from './print';

const siteDir = path.resolve(__dirname, '..');
const outDir = path.join(siteDir, 'build');
const {url, baseUrl, i18n} = config;

/** The folder of a language in the built site, below its root. */
function folderOf(locale: string): string {
  return locale === i18n.defaultLocale ? '' : `${locale}/`;
}

/** Writes the PDFs beside the pages that offer them: those of every language into each language. */
async function writePdfs(): Promise<void> {
  ensureBrowser();
  const browser = await chromium.launch(launchOptions());
  for (const locale of i18n.locales) {
    const pdf = await printAllAnswers(browser, outDir, `${url}${baseUrl}`, folderOf(locale));
    for (const other of i18n.locales) {
      const file = path.join(outDir, folderOf(other), pdfPath(locale));
      await fs.writeFile(file, pdf);
      console.log(path.relative(siteDir, file));
    }
  }
  await browser.close();
}

const docusaurus = path.join(siteDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
const {status} = spawnSync(process.execPath, [docusaurus, 'build'], {
  stdio: 'inherit',
  env: {...process.env, PDF: 'true'},
});
if (status === 0) {
  void writePdfs();
} else {
  process.exitCode = 1;
}
