import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {chromium, type Browser} from '@playwright/test';
import {required} from '../src/shared/required';
import {copySite} from '../tests/build/sites';
import {ensureBrowser, launchOptions} from '../tests/e2e/browser';
import {serve, type Server} from '../tests/server';
import {
  libraryDir,
  readQueries,
  scoreAnswers,
  type Query,
  type Score,
} from '../tests/search/queries';
import {languages, siteAnswers, siteDir, type Language} from '../tests/site';
import {tabulateAblations} from './ablation';
import {scoreNewAnswers} from './new-answers';
import {addPagefind, askPagefind, openPagefind} from './pagefind';
import {askSearchPage, openSearchPage} from './search-page';
import {buildStock} from './other-sites';
import {sample} from './short';
import {build, engineNames, engines, measureIndex, replaceContent, type Engine} from './sites';
import {formatTable} from './table';

type Sites = Record<Engine, {outDir: string; server: Server}>;

/** A query with the scores of all engines, in the order of the table’s columns. */
type ScoredQuery = {name: string; query: Query; scores: Score[]};

async function main(): Promise<void> {
  ensureBrowser();
  const browser = await chromium.launch(launchOptions());
  try {
    await compare(browser, 'This site', siteDir);
    await compare(browser, 'A library', libraryDir);
  } finally {
    await browser.close();
  }
  for (const language of languages) {
    const scores = await scoreNewAnswers(language);
    const share = (place: keyof Score): string =>
      `${((100 * scores.filter((score) => score[place]).length) / scores.length).toFixed(1)}%`;
    console.log(
      `\nNew answers, ${language}: ${share('first')} first, ${share('firstThree')} in first three.`,
    );
  }
  console.log(`\n## What its parts do\n\n${await tabulateAblations()}`);
}

/** @param directory - absolute path of the site whose texts are searched */
async function compare(browser: Browser, title: string, directory: string): Promise<void> {
  const sites = {
    ours: await buildAndServe('ours', directory),
    stock: await buildAndServe('stock', directory),
  };
  try {
    await addPagefind(sites.ours.outDir);
    for (const language of languages) {
      const scores = await scoreEngines(browser, sites, language, directory);
      console.log(`\n## ${title}, ${language}\n\n${formatScores(scores)}`);
    }
    console.log(`\n${measureCost(sites)}`);
  } finally {
    for (const {outDir, server} of Object.values(sites)) {
      server.close();
      fs.rmSync(path.dirname(outDir), {recursive: true});
    }
  }
}

async function buildAndServe(engine: Engine, source: string): Promise<Sites[Engine]> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), `${engine}-`));
  if (engine === 'ours') {
    copySite(directory);
    if (source !== siteDir) {
      await replaceContent(directory, source);
    }
    await build(directory);
  } else {
    await buildStock(directory, 'http://localhost:3000', source);
  }
  const outDir = path.join(directory, 'build');
  return {outDir, server: await serve(outDir)};
}

/**
 * Tells what an engine shows by the answers that its entries lead to. One that leads to no answer, such
 * as a section’s page, keeps its place and is wrong; entries in a row for the same answer count once.
 *
 * @param addresses - of the entries, best first
 * @param ids - of all answers
 */
function readEntries(addresses: string[], ids: Set<string>): string[] {
  const targets = addresses.map((address) => {
    const {pathname, hash} = new URL(address);
    // The answer's place on its section's page, or its own page.
    const id = decodeURIComponent(hash.slice(1)) || required(pathname.split('/').at(-2), 'page');
    return ids.has(id) ? id : pathname;
  });
  return targets.filter((target, index) => target !== targets[index - 1]);
}

async function scoreEngines(
  browser: Browser,
  sites: Sites,
  language: Language,
  directory: string,
): Promise<ScoredQuery[]> {
  const ids = new Set(siteAnswers(language, directory).map(({answer}) => answer.id));
  const pages = await Promise.all(
    engines.map((engine) => openSearchPage(browser, sites[engine].server.origin, language)),
  );
  const pagefind = await openPagefind(browser, sites.ours.server.origin, language);
  const scored: ScoredQuery[] = [];
  for (const [name, queries] of readQueries(language, directory)) {
    for (const query of sample(queries)) {
      const found: string[][] = [];
      for (const page of pages) {
        found.push((await askSearchPage(page, query.query)).addresses);
      }
      found.push(await askPagefind(pagefind, query.query));
      const scores = found.map((addresses) => scoreAnswers(query, readEntries(addresses, ids)));
      scored.push({name, query, scores});
    }
  }
  await Promise.all([...pages, pagefind].map((page) => page.context().close()));
  return scored;
}

function formatScores(scored: ScoredQuery[]): string {
  const names = [...engines.map((engine) => engineNames[engine]), 'Pagefind'];
  const head = names.flatMap((name) => [`${name}: first`, 'in first three']);
  const row = (title: string, part: ScoredQuery[]): string[] => [
    title,
    String(part.length),
    ...names.flatMap((_, column) =>
      (['first', 'firstThree'] as const).map((place) => {
        const right = part.filter(({scores}) => scores[column]?.[place]);
        return `${((100 * right.length) / part.length).toFixed(1)}%`;
      }),
    ),
  ];
  const classes = new Set(scored.map(({name}) => name));
  return formatTable(
    ['Class', 'queries', ...head],
    [
      ...Array.from(classes, (title) =>
        row(
          title,
          scored.filter(({name}) => name === title),
        ),
      ),
      row('**All**', scored),
      ...(scored.some(({query}) => query.held)
        ? [
            row(
              'Used for tuning',
              scored.filter(({query}) => !query.held),
            ),
            row(
              'Held out',
              scored.filter(({query}) => query.held),
            ),
          ]
        : []),
    ],
  );
}

function measureCost(sites: Sites): string {
  const rows = languages.flatMap((language) => {
    const [ours, stock] = engines.map((engine) => measureIndex(sites[engine].outDir, language));
    return (['raw', 'brotli'] as const).map((kind) => [
      `Index, ${language}, ${kind}`,
      ...[ours, stock].map((sizes) => `${(required(sizes, 'index')[kind] / 1e3).toFixed(1)} KB`),
    ]);
  });
  return formatTable(['', ...engines.map((engine) => engineNames[engine])], rows);
}

void main();
