import fs from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import type {Config} from '@docusaurus/types';
import type {PluginOptions as SearchOptions} from '@easyops-cn/docusaurus-search-local';
import {copySite} from '../tests/build/copy-site';
import {buildSite} from '../tests/build/docusaurus';
import {languageBase} from '../tests/e2e/pages';
import type {Language} from '../tests/site';
import {formatBytes, formatRatio} from './markdown';

/** Which search a site is built with. */
export const engines = ['ours', 'stock'] as const;
export type Engine = (typeof engines)[number];

/** How tables name the engines. */
export const engineNames: Record<Engine, string> = {ours: 'ours', stock: 'search-local'};

/** What a site of nothing but docs at its root, in these languages, must tell search-local. */
const stockOptions = {
  docsRouteBasePath: '/',
  indexBlog: false,
  language: ['ja', 'en'],
  hashed: 'filename',
} satisfies Partial<SearchOptions>;

/** All that stands between search-local and the page. */
const SEARCH_WRAPS = ['SearchBar', 'SearchPage', 'searchByWorker.ts'];

const BENCHMARK_CONFIG = 'benchmark.config.ts';

/**
 * Copies the site into a temporary folder, with our search or with search-local as it comes.
 *
 * For the latter a config of its own is not enough: Docusaurus takes the wraps of search-local’s
 * components from `src/theme`, and they expect our results. So the copy is built with our config but
 * for search, and without these wraps; content, pages and the rest of the theme are the same files.
 *
 * @param config - further options that take the place of the site’s own; without functions
 * @returns the absolute path of the copy
 */
export function copySiteWith(engine: Engine, config: Partial<Config> = {}): string {
  const directory = copySite();
  const replaced = {...config};
  if (engine === 'stock') {
    for (const wrap of SEARCH_WRAPS) {
      fs.rmSync(path.join(directory, 'src/theme', wrap), {recursive: true});
    }
    replaced.themes = [['@easyops-cn/docusaurus-search-local', stockOptions]];
  }
  fs.writeFileSync(
    path.join(directory, BENCHMARK_CONFIG),
    `import site from './docusaurus.config';\nexport default {...site, ...${JSON.stringify(replaced)}};\n`,
  );
  return directory;
}

/** How long a build took, how long it kept processors busy, and how much memory it held at most. */
export type BuildCost = {seconds: number; processorSeconds: number; megabytes: number};

/** Makes the build print what it used when it ends; there is no other way to learn that of a child. */
const PRINT_USAGE = `--import=data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>console.log("usage: "+JSON.stringify(process.resourceUsage())))',
)}`;

/**
 * Builds a copy of the site from nothing: no caches of earlier builds.
 *
 * @param directory - what {@link copySiteWith} returned
 * @throws Error with what the build printed if it fails
 */
export async function buildCopy(directory: string): Promise<BuildCost> {
  for (const name of ['build', '.docusaurus']) {
    fs.rmSync(path.join(directory, name), {recursive: true, force: true});
  }
  const start = performance.now();
  const {status, output} = await buildSite(directory, ['--config', BENCHMARK_CONFIG], {
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${PRINT_USAGE}`,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) {
    throw new Error(`The build of ${directory} failed:\n${output}`);
  }
  const usages = Array.from(
    output.matchAll(/^usage: (?<json>.+)$/gm),
    ({groups}) => JSON.parse(groups?.json ?? '') as NodeJS.ResourceUsage,
  );
  return {
    seconds,
    processorSeconds: Math.max(
      ...usages.map(({userCPUTime, systemCPUTime}) => (userCPUTime + systemCPUTime) / 1e6),
    ),
    megabytes: Math.max(...usages.map(({maxRSS}) => maxRSS / 1024)),
  };
}

/** @returns the absolute path of the built site in a copy. */
export function outDir(directory: string): string {
  return path.join(directory, 'build');
}

/** Size of a language’s index file in bytes, as it is and compressed for delivery. */
type IndexSize = {raw: number; brotli: number};

/**
 * Measures the index of a built copy.
 *
 * @throws Error if there is not exactly one
 */
function measureIndex(directory: string, language: Language): IndexSize {
  const folder = path.join(outDir(directory), languageBase(language));
  const [name, ...others] = fs
    .readdirSync(folder)
    .filter((file) => /^search-index.*\.json$/.test(file));
  if (!name || others.length > 0) {
    throw new Error(`Expected one search index in ${folder}.`);
  }
  const content = fs.readFileSync(path.join(folder, name));
  const brotli = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  return {raw: content.length, brotli: brotli.length};
}

/** A row of a table that compares both engines. */
export type Row = [title: string, ours: string, stock: string, ratio: string];

/** @returns the rows that compare both engines' indexes of a language; see {@link measureIndex} */
export function measureIndexes(directories: Record<Engine, string>, language: Language): Row[] {
  const ours = measureIndex(directories.ours, language);
  const stock = measureIndex(directories.stock, language);
  return (['raw', 'brotli'] as const).map((kind) => [
    `Index, ${language}, ${kind}`,
    formatBytes(ours[kind]),
    formatBytes(stock[kind]),
    formatRatio(ours[kind], stock[kind]),
  ]);
}
