import type {Browser} from '@playwright/test';
import {removeCopies} from '../tests/build/copy-site';
import {languages, type Language} from '../tests/site';
import {launchBrowser} from './browser';
import {formatRatio, formatTable} from './markdown';
import {SearchPages, type Shown} from './search-page';
import {serve} from './server';
import {
  buildCopy,
  copySiteWith,
  engineNames,
  engines,
  measureIndexes,
  outDir,
  type BuildCost,
  type Engine,
  type Row,
} from './sites';
import {median, percentile} from './statistics';
import type {SyntheticSection} from './synthetic/answers';
import {makeQueries} from './synthetic/queries';
import {createSyntheticSections, replaceSections} from './synthetic/site';

/** In which order the sites are built: each first once, since the machine may slow down. */
const BUILD_ORDER: Engine[] = ['ours', 'stock', 'stock', 'ours'];

/** How often the first entry is timed; the median counts. */
const FIRST_ENTRY_RUNS = 5;

/** The synthetic site has little but search: no lists of all its answers on every page. */
const siteConfig = {
  presets: [
    [
      'classic',
      {docs: {routeBasePath: '/', sidebarPath: false}, blog: false, sitemap: false, theme: {}},
    ],
  ],
  plugins: ['./src/node/answers/index.ts'],
  themeConfig: {navbar: {title: 'Benchmark', items: [{type: 'search', position: 'right'}]}},
};

type Directories = Record<Engine, string>;

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const sections = await createSyntheticSections();
    const answers = sections.flatMap((section) => section.answers);
    console.log(`\n## ${answers.length} answers on ${sections.length} pages, two languages\n`);
    const directories = {
      ours: copySiteWith('ours', siteConfig),
      stock: copySiteWith('stock', siteConfig),
    };
    for (const engine of engines) {
      replaceSections(directories[engine], sections);
    }
    const rows = await measureBuilds(directories);
    for (const language of languages) {
      rows.push(...measureIndexes(directories, language));
      rows.push(...(await measureQueries(browser, directories, sections, language)));
    }
    console.log(formatTable(['', engineNames.ours, engineNames.stock, 'ratio'], rows));
  } finally {
    await browser.close();
    removeCopies();
  }
}

async function measureBuilds(directories: Directories): Promise<Row[]> {
  const costs: Record<Engine, BuildCost[]> = {ours: [], stock: []};
  for (const engine of BUILD_ORDER) {
    const cost = await buildCopy(directories[engine]);
    console.error(`Built with ${engineNames[engine]} in ${cost.seconds.toFixed(1)} s.`);
    costs[engine].push(cost);
  }
  return [
    formatRow('Build, fastest', 's', (engine) =>
      Math.min(...costs[engine].map(({seconds}) => seconds)),
    ),
    formatRow('Build, least processor time', 's', (engine) =>
      Math.min(...costs[engine].map(({processorSeconds}) => processorSeconds)),
    ),
    formatRow('Build, peak memory', 'MB', (engine) =>
      Math.max(...costs[engine].map(({megabytes}) => megabytes)),
    ),
  ];
}

async function measureQueries(
  browser: Browser,
  directories: Directories,
  sections: SyntheticSection[],
  language: Language,
): Promise<Row[]> {
  const [firstQuery = '', ...queries] = makeQueries(sections, language);
  const shown: Record<Engine, Shown[]> = {ours: [], stock: []};
  const firstEntries: Record<Engine, number[]> = {ours: [], stock: []};
  for (const engine of engines) {
    const server = await serve(outDir(directories[engine]));
    const pages = new SearchPages(browser, server.origin);
    for (let run = 0; run < FIRST_ENTRY_RUNS; run += 1) {
      firstEntries[engine].push(await pages.timeFirstEntry(language, firstQuery));
    }
    const page = await pages.open(language, firstQuery);
    await page.timeFirstEntry();
    for (const query of queries) {
      shown[engine].push(await page.ask(query));
    }
    await page.close();
    server.close();
  }
  const times = (kind: 'answered' | 'shown') =>
    ([0.5, 0.95, 1] as const).map((share) =>
      formatRow(
        `${queries.length} queries, ${language}, ${kind === 'shown' ? 'entries shown' : 'worker answered'}, ${share === 1 ? 'slowest' : `${100 * share}th percentile`}`,
        'ms',
        (engine) =>
          percentile(
            shown[engine].map((time) => time[kind]),
            share,
          ),
      ),
    );
  return [
    formatRow(`Index arrived to first entry, ${language}`, 'ms', (engine) =>
      median(firstEntries[engine]),
    ),
    ...times('answered'),
    ...times('shown'),
    formatRow(
      `Queries that found something, ${language}`,
      '',
      (engine) => shown[engine].filter(({addresses}) => addresses.length > 0).length,
    ),
  ];
}

function formatRow(title: string, unit: string, value: (engine: Engine) => number): Row {
  const [ours = 0, stock = 0] = engines.map(value);
  const format = (figure: number): string => `${unit ? figure.toFixed(1) : figure} ${unit}`.trim();
  return [title, format(ours), format(stock), formatRatio(ours, stock)];
}

void main();
