// Makes a PDF of all answers in each language from the built site, for the next build to offer.
import fs from 'node:fs/promises';
import path from 'node:path';
import {chromium} from '@playwright/test';
import config from '../docusaurus.config';
import {pdfPath} from '../src/shared/paths';
import {ensureBrowser, launchOptions} from '../tests/e2e/browser';
import {printAllAnswers} from './print';

const siteDir = path.resolve(__dirname, '..');
const {url, baseUrl, i18n} = config;

async function writePdfs(): Promise<void> {
  ensureBrowser();
  const browser = await chromium.launch(launchOptions());
  for (const locale of i18n.locales) {
    const file = path.join(siteDir, 'static', pdfPath(locale));
    const below = locale === i18n.defaultLocale ? '' : `${locale}/`;
    await fs.writeFile(
      file,
      await printAllAnswers(browser, path.join(siteDir, 'build'), `${url}${baseUrl}`, below),
    );
    console.log(path.relative(siteDir, file));
  }
  await browser.close();
}

void writePdfs();
