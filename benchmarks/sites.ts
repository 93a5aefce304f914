import fs from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import type {PluginOptions as SearchOptions} from '@easyops-cn/docusaurus-search-local';
import {runDocusaurus} from '../tests/build/sites';
import {sectionsDir} from '../src/node/content/site';
import {languagePath, languages, siteContext, type Language} from '../tests/site';

/** Which search a site is built with. */
export const engines = ['ours', 'stock'] as const;
export type Engine = (typeof engines)[number];

/** How tables name the engines. */
export const engineNames: Record<Engine, string> = {ours: 'ours', stock: 'search-local'};

/** What a site of nothing but docs at its root, in these languages, must tell search-local. */
export const stockOptions = {
  docsRouteBasePath: '/',
  indexBlog: false,
  language: ['ja', 'en'],
  hashed: 'filename',
} satisfies Partial<SearchOptions>;

/**
 * Puts the content of another site in the place of a copy's own, and publishes its addresses.
 *
 * @param directory - absolute path of a copy of the site
 * @param source - absolute path of the other site, with `docs` and `i18n`
 */
export async function replaceContent(directory: string, source: string): Promise<void> {
  const folders = languages.map((language) => sectionsDir(siteContext(), language));
  for (const folder of [...folders, 'owner']) {
    fs.rmSync(path.join(directory, folder), {recursive: true});
  }
  fs.mkdirSync(path.join(directory, 'owner'));
  for (const folder of folders) {
    fs.cpSync(path.join(source, folder), path.join(directory, folder), {recursive: true});
  }
  await runDocusaurus(directory, ['addresses']);
}

/** How long a build took, and how much memory it held at most. */
export type BuildCost = {seconds: number; megabytes: number};

/** Makes the build print what memory it held when it ends; there is no other way to learn that of a child. */
const PRINT_MEMORY = `--import=data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>console.log("held: "+process.resourceUsage().maxRSS))',
)}`;

/**
 * Builds a site from nothing.
 *
 * @param directory - absolute path of the site
 * @param options - of the command
 * @throws Error with what the build printed if it fails
 */
export async function build(
  directory: string,
  options: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<BuildCost> {
  fs.rmSync(path.join(directory, '.docusaurus'), {recursive: true, force: true});
  const start = performance.now();
  const {status, output} = await runDocusaurus(directory, ['build', ...options], {
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${PRINT_MEMORY}`,
    ...env,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) {
    throw new Error(`The build of ${directory} failed:\n${output}`);
  }
  const held = Array.from(output.matchAll(/^held: (\d+)$/gm), ([, kibibytes]) => Number(kibibytes));
  return {seconds, megabytes: Math.max(...held) / 1024};
}

/**
 * @param outDir - absolute path of a built site
 * @returns the size of a language’s index in bytes, as it is and compressed for delivery
 * @throws Error if there is not exactly one index
 */
export function measureIndex(outDir: string, language: Language): Record<'raw' | 'brotli', number> {
  const folder = path.join(outDir, languagePath(language));
  const [file, ...others] = ['', 'assets']
    .flatMap((name) =>
      fs.readdirSync(path.join(folder, name)).map((child) => path.join(folder, name, child)),
    )
    .filter((name) => /search-index[^/]*\.json$/.test(name));
  if (!file || others.length > 0) {
    throw new Error(`Expected one search index in ${folder}.`);
  }
  const content = fs.readFileSync(file);
  return {raw: content.length, brotli: compressedSize(content)};
}

/** @returns the size of a file as hosts deliver it, in bytes */
export function compressedSize(content: Buffer): number {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
}
