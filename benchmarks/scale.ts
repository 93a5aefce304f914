import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {chromium, type Browser} from '@playwright/test';
import {answerPath, sectionPath} from '../src/shared/paths';
import {required} from '../src/shared/required';
import {copySite, runDocusaurus} from '../tests/build/sites';
import {ensureBrowser, launchOptions} from '../tests/e2e/browser';
import {readQueries} from '../tests/search/queries';
import {serve} from '../tests/server';
import {languages, siteSections} from '../tests/site';
import {buildStock} from './other-sites';
import {scaleContent} from './scaled-content';
import {askSearchPage, openSearchPage} from './search-page';
import {sample} from './short';
import {build, compressedSize, measureIndex, type BuildCost} from './sites';
import {formatTable, percentile} from './table';

/** How many answers, on how many pages. */
const SIZES: [answers: number, sections: number][] = [
  [26, 10],
  [260, 26],
  [2600, 100],
];

/** One in so many of the tests' queries is asked. */
const SAMPLE = 10;

/** The figures of a site of one size, by name; none where a site has no such page. */
type Figures = Record<string, number | undefined>;

async function main(root: string): Promise<void> {
  ensureBrowser();
  const browser = await chromium.launch(launchOptions());
  const columns: {name: string; figures: Figures}[][] = [];
  for (const [answers, sections] of sample(SIZES)) {
    const [ours = '', stock = ''] = ['ours', 'stock'].map((name) =>
      path.join(root, `${name}-${answers}`),
    );
    copySite(ours);
    scaleContent(ours, sections, answers);
    await runDocusaurus(ours, ['addresses']);
    // The first build draws the cards; from then on they are there.
    await build(ours);
    const oursCost = await build(ours);
    const stockCost = await buildStock(stock, 'http://localhost:3000', ours);
    columns.push([
      {name: `this site, ${answers}`, figures: await measure(browser, ours, ours, oursCost)},
      {name: `stock, ${answers}`, figures: await measure(browser, stock, ours, stockCost)},
    ]);
    console.error(`${answers} answers are measured.`);
  }
  await browser.close();
  const all = [0, 1].flatMap((engine) => columns.map((column) => required(column[engine], 'site')));
  const names = Object.keys(required(all[0], 'site').figures);
  console.log(
    formatTable(
      ['', ...all.map(({name}) => name)],
      names.map((name) => [name, ...all.map(({figures}) => figures[name]?.toFixed(0) ?? '')]),
    ),
  );
}

/** @param source - the site whose texts it has */
async function measure(
  browser: Browser,
  directory: string,
  source: string,
  {seconds, megabytes}: BuildCost,
): Promise<Figures> {
  const outDir = path.join(directory, 'build');
  const kibibytes = (file: string): number | undefined =>
    fs.existsSync(path.join(outDir, file))
      ? compressedSize(fs.readFileSync(path.join(outDir, file))) / 1024
      : undefined;
  const bundle = fs
    .readdirSync(path.join(outDir, 'assets/js'))
    .find((name) => name.startsWith('main.'));
  const {slug, answers} = required(siteSections('ja', source)[0], 'section');
  const {origin, close} = await serve(outDir);
  const times: number[] = [];
  const answerTimes: number[] = [];
  for (const language of languages) {
    const page = await openSearchPage(browser, origin, language);
    const queries = [...readQueries(language).values()].flat();
    await askSearchPage(page, required(queries[0], 'query').query);
    for (const {query} of queries.filter((_, index) => index % SAMPLE === 1)) {
      const {ms, answerMs} = await askSearchPage(page, query);
      times.push(ms);
      answerTimes.push(answerMs);
    }
    await page.context().close();
  }
  close();
  return {
    'build, s': seconds,
    'peak memory, MB': megabytes,
    'main bundle, KiB': kibibytes(`assets/js/${bundle}`),
    'home, KiB': kibibytes('index.html'),
    'section, KiB': kibibytes(`${sectionPath(slug)}index.html`),
    'answer, KiB': kibibytes(`${answerPath(slug, required(answers[0], 'answer').id)}index.html`),
    'index, Japanese, KiB': measureIndex(outDir, 'ja').brotli / 1024,
    'index, English, KiB': measureIndex(outDir, 'en').brotli / 1024,
    'keystroke to results, median, ms': percentile(times, 0.5),
    'keystroke to results, p95, ms': percentile(times, 0.95),
    'asked to answered, median, ms': percentile(answerTimes, 0.5),
    'asked to answered, p95, ms': percentile(answerTimes, 0.95),
  };
}

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'scale-'));
void main(root).finally(() => {
  fs.rmSync(root, {recursive: true});
});
