import {required} from '../src/shared/required';
import {launchOptions} from '../tests/e2e/browser';
import type {Packages, Run} from './fetched';
import {repetitions, sample} from './short';
import {median} from './table';

export const LIGHTHOUSE = {lighthouse: '13.5.0'} satisfies Packages;

const RUNS = repetitions(3);

/** Lighthouse’s name of each figure, and how many of its units are one of ours. */
const figures = {
  'KiB transferred': {audit: 'total-byte-weight', unit: 1024, digits: 0},
  'LCP, ms': {audit: 'largest-contentful-paint', unit: 1, digits: 0},
  'TBT, ms': {audit: 'total-blocking-time', unit: 1, digits: 0},
  CLS: {audit: 'cumulative-layout-shift', unit: 1, digits: 3},
};

/** Heads the cells of {@link measurePages}. */
export const measuresHead = [...Object.keys(figures), 'lowest category'];

/** The part of Lighthouse’s report that is used; a category that is not for the page has no score. */
type Report = {
  audits: Record<string, {numericValue?: number}>;
  categories: Record<string, {title: string; score: number | null}>;
};

/** The figures by name, and how many of 100 points a category lacks: the more, the worse. */
type Measures = Record<string, number>;

function readReport(json: string): Measures {
  const {audits, categories} = JSON.parse(json) as Report;
  return Object.fromEntries([
    ...Object.entries(figures).map(([name, {audit, unit}]): [string, number] => [
      name,
      required(audits[audit]?.numericValue, audit) / unit,
    ]),
    ...Object.values(categories).flatMap(({title, score}): [string, number][] =>
      score === null ? [] : [[title, 100 * (1 - score)]],
    ),
  ]);
}

function join(all: readonly Measures[], choose: (values: number[]) => number): Measures {
  return Object.fromEntries(
    Object.keys(required(all[0], 'measures')).map((name) => [
      name,
      choose(all.map((measures) => required(measures[name], name))),
    ]),
  );
}

/**
 * Opens pages as Lighthouse does by default: on a slowed phone, on simulated slow 4G.
 *
 * @returns cells of a table: the worst that any page has, where a page has the median of a few runs
 * @throws Error if a page cannot be measured
 */
export async function measurePages(lighthouse: Run, urls: readonly string[]): Promise<string[]> {
  const {executablePath = '', args = []} = launchOptions();
  const options = [
    '--output=json',
    '--quiet',
    '--no-enable-error-reporting',
    `--chrome-flags=--headless=new ${args.join(' ')}`,
  ];
  const pages: Measures[] = [];
  for (const url of sample(urls)) {
    const runs: Measures[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const env = {CHROME_PATH: executablePath};
      runs.push(readReport(await lighthouse('lighthouse/cli/index.js', [url, ...options], env)));
    }
    pages.push(join(runs, median));
  }
  const worst = join(pages, (values) => Math.max(...values));
  const [[category, lacking] = ['', 0]] = Object.entries(worst)
    .filter(([name]) => !(name in figures))
    .sort(([, a], [, b]) => b - a);
  return [
    ...Object.entries(figures).map(([name, {digits}]) => worst[name]?.toFixed(digits) ?? ''),
    `${category} ${(100 - lacking).toFixed(0)}`,
  ];
}
