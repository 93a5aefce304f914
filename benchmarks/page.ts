import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {chromium} from '@playwright/test';
import type {Section} from '../src/node/content/section';
import {ALL_PATH, answerPath, sectionPath} from '../src/shared/paths';
import {required} from '../src/shared/required';
import {copySite} from '../tests/build/sites';
import {ensureBrowser, launchOptions} from '../tests/e2e/browser';
import {serve} from '../tests/server';
import {languagePath, languages, siteSections} from '../tests/site';
import {fetchPackages} from './fetched';
import {LIGHTHOUSE, measurePages, measuresHead} from './lighthouse';
import {STARLIGHT, buildStarlight, buildStock} from './other-sites';
import {build} from './sites';
import {formatTable} from './table';
import {measureTaps} from './taps';

async function main(root: string): Promise<void> {
  ensureBrowser();
  const section = longestSection();
  const page = sectionPath(section.slug);
  const answer = answerPath(section.slug, required(section.answers[0], 'answer').id);
  const [ours = '', stock = '', starlight = ''] = ['ours', 'stock', 'starlight'].map((name) =>
    path.join(root, name),
  );
  const lighthouse = await fetchPackages(path.join(root, 'lighthouse'), LIGHTHOUSE);
  const astro = lighthouse && (await fetchPackages(starlight, STARLIGHT));
  const rows: string[][] = [];

  /** Serves a site already while it is built, so that it is built for its address. */
  async function measure(
    outDir: string,
    prepare: (origin: string) => Promise<void>,
    pages: Record<string, readonly string[]>,
  ): Promise<void> {
    const {origin, close} = await serve(outDir, '/', 0, true);
    await prepare(origin);
    for (const [name, paths] of Object.entries(lighthouse ? pages : {})) {
      const urls = languages.flatMap((language) =>
        paths.map((below) => `${origin}/${languagePath(language)}${below.slice(1)}`),
      );
      rows.push([name, ...(await measurePages(required(lighthouse, 'Lighthouse'), urls))]);
    }
    close();
  }

  await measure(
    path.join(copySite(ours), 'build'),
    async (origin) => {
      await build(ours, [], {SITE_URL: origin});
      const browser = await chromium.launch(launchOptions());
      console.log(`\n## Cold taps, Chromium ${browser.version()}\n`);
      console.log(await measureTaps(browser, origin, section));
      await browser.close();
    },
    {
      'this site: home, section, answer, links': ['/', page, answer, '/links/'],
      'this site: search': ['/search/'],
      'this site: missing page': ['/404.html'],
      'this site: all answers': [ALL_PATH],
    },
  );
  if (lighthouse) {
    await measure(
      path.join(stock, 'build'),
      async (origin) => {
        await buildStock(stock, origin);
      },
      {
        'stock Docusaurus: home, section': ['/', page],
      },
    );
  }
  if (astro) {
    await measure(
      path.join(starlight, 'dist'),
      (origin) => buildStarlight(astro, starlight, origin),
      {
        'Starlight: home, section': ['/', page],
      },
    );
  }
  console.log(`\n## Pages, Lighthouse ${LIGHTHOUSE.lighthouse}\n`);
  console.log(formatTable(['worst page', ...measuresHead], rows));
}

/** @returns the section with the longest answers, in the language that the site is written in */
function longestSection(): Section {
  const length = ({answers}: Section): number => answers.map(({text}) => text).join('').length;
  return required(siteSections('ja').sort((a, b) => length(b) - length(a))[0], 'section');
}

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'pages-'));
void main(root).finally(() => {
  fs.rmSync(root, {recursive: true});
});
