import {existsSync} from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import * as stockSearch from '@easyops-cn/docusaurus-search-local';
import type {PluginOptions} from '@easyops-cn/docusaurus-search-local';
import {readSections, type Section} from '../content/section';
import {sectionsDir} from '../answers';
import {connectClient} from './client';
import {formatIndexFile, parseCrawledDocuments} from './crawled-index';
import {type GlossaryLine, parseGlossary} from './glossary';
import {createSearchData} from './search-data';

/** What search-local exports; its own types leave out all but the options. */
type StockSearch = {
  default: (context: LoadContext, options: PluginOptions) => Plugin;
  validateOptions: unknown;
};

const {default: searchLocal, validateOptions} = stockSearch as unknown as StockSearch;

export {validateOptions};

/** The owner's search glossary, relative to the site's root. */
const GLOSSARY = 'owner/search-glossary.md';

/** @returns the absolute path of the index file in a built site. */
async function findIndexFile(outDir: string): Promise<string> {
  const names = (await fs.readdir(outDir)).filter((name) => /^search-index.*\.json$/.test(name));
  if (names.length !== 1) {
    throw new Error(`Expected one search index in ${outDir}, found ${names.length}.`);
  }
  return path.join(outDir, names[0] ?? '');
}

/** @returns the owner's search glossary; a site may have none */
async function readGlossary(siteDir: string): Promise<GlossaryLine[]> {
  const file = path.join(siteDir, GLOSSARY);
  return existsSync(file) ? parseGlossary(await fs.readFile(file, 'utf8'), GLOSSARY) : [];
}

/**
 * Docusaurus theme: search-local, which crawls the built pages, stores the index, runs the worker and
 * shows bar and page, with our own understanding of what text means as search terms (`src/search`).
 *
 * @throws ContentError on a slip in the owner's search glossary
 */
export default function searchTheme(context: LoadContext, options: PluginOptions): Plugin {
  const stock = searchLocal(context, options);
  return {
    ...stock,
    configureWebpack: (config, isServer, utils, content) => ({
      ...stock.configureWebpack?.(config, isServer, utils, content),
      ...connectClient(context.siteDir, stock.getThemePath?.() ?? '', utils),
    }),
    async postBuild(props) {
      await stock.postBuild?.(props);
      const file = await findIndexFile(props.outDir);
      const crawled = parseCrawledDocuments(await fs.readFile(file, 'utf8'));
      const {currentLocale, locales} = context.i18n;
      const read = (locale: string): Section[] =>
        readSections(sectionsDir(context, locale), context.siteDir);
      const data = await createSearchData({
        crawled,
        sections: read(currentLocale),
        translations: locales.filter((locale) => locale !== currentLocale).map(read),
        glossary: await readGlossary(context.siteDir),
        isJapanese: currentLocale === 'ja',
      });
      await fs.writeFile(file, formatIndexFile(data));
    },
  };
}
