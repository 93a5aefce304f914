import type {Browser} from '@playwright/test';
import {removeCopies} from '../tests/build/copy-site';
import {
  answerIds,
  readQueries,
  scoreAnswers,
  type Query,
  type Score,
} from '../tests/search/queries';
import {languages, type Language} from '../tests/site';
import {launchBrowser} from './browser';
import {formatRatio, formatShare, formatTable} from './markdown';
import {addPagefind, askPagefind, openPagefind} from './pagefind';
import {SearchPages} from './search-page';
import {serve, type Server} from './server';
import {
  buildCopy,
  copySiteWith,
  engineNames,
  engines,
  measureIndexes,
  outDir,
  type Engine,
} from './sites';
import {median} from './statistics';

/** How often the first entry is timed; the median counts. */
const FIRST_ENTRY_RUNS = 7;

/** A word that both languages and engines find. */
const FIRST_QUERY = 'SLO';

type Sites = Record<Engine, {directory: string; server: Server}>;

/** A query with the scores of all engines, in the order of the table’s columns. */
type ScoredQuery = {name: string; query: Query; scores: Score[]};

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const sites = {ours: await buildAndServe('ours'), stock: await buildAndServe('stock')};
    await addPagefind(outDir(sites.ours.directory));
    for (const language of languages) {
      console.log(`\n## Queries, ${language}\n`);
      console.log(formatScores(await scoreEngines(browser, sites, language)));
    }
    console.log('\n## Cost\n');
    console.log(await measureCost(browser, sites));
    sites.ours.server.close();
    sites.stock.server.close();
  } finally {
    await browser.close();
    removeCopies();
  }
}

async function buildAndServe(engine: Engine): Promise<Sites[Engine]> {
  const directory = copySiteWith(engine);
  await buildCopy(directory);
  return {directory, server: await serve(outDir(directory))};
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
    const id = decodeURIComponent(hash.slice(1));
    return ids.has(id) ? id : pathname;
  });
  return targets.filter((target, index) => target !== targets[index - 1]);
}

async function scoreEngines(
  browser: Browser,
  sites: Sites,
  language: Language,
): Promise<ScoredQuery[]> {
  const ids = answerIds(language);
  const pages = await Promise.all(
    engines.map((engine) => new SearchPages(browser, sites[engine].server.origin).open(language)),
  );
  const pagefind = await openPagefind(browser, sites.ours.server.origin, language);
  const scored: ScoredQuery[] = [];
  for (const [name, queries] of readQueries(language)) {
    for (const query of queries) {
      const found: string[][] = [];
      for (const page of pages) {
        found.push((await page.ask(query.query)).addresses);
      }
      found.push(await askPagefind(pagefind, query.query));
      const scores = found.map((addresses) => scoreAnswers(query, readEntries(addresses, ids)));
      scored.push({name, query, scores});
    }
  }
  await Promise.all([...pages, pagefind.context()].map((page) => page.close()));
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
        return formatShare(right.length, part.length);
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
      row(
        'Used for tuning',
        scored.filter(({query}) => !query.held),
      ),
      row(
        'Held out',
        scored.filter(({query}) => query.held),
      ),
    ],
  );
}

async function measureCost(browser: Browser, sites: Sites): Promise<string> {
  const rows: string[][] = [];
  for (const language of languages) {
    const directories = {ours: sites.ours.directory, stock: sites.stock.directory};
    rows.push(...measureIndexes(directories, language));
    const times: Record<Engine, number[]> = {ours: [], stock: []};
    for (let run = 0; run < FIRST_ENTRY_RUNS; run += 1) {
      for (const engine of engines) {
        const pages = new SearchPages(browser, sites[engine].server.origin);
        times[engine].push(await pages.timeFirstEntry(language, FIRST_QUERY));
      }
    }
    const [ours, stock] = [median(times.ours), median(times.stock)];
    rows.push([
      `Index arrived to first entry, ${language}`,
      `${ours.toFixed(1)} ms`,
      `${stock.toFixed(1)} ms`,
      formatRatio(ours, stock),
    ]);
  }
  return formatTable(['', engineNames.ours, engineNames.stock, 'ratio'], rows);
}

void main();
