import path from 'node:path';
import type {Browser, Page} from '@playwright/test';
import {createIndex} from 'pagefind';

import {languagePath, type Language} from '../tests/site';

/** The parts of Pagefind’s interface for the browser that are used here. */
type PagefindApi = {
  search: (query: string) => Promise<{results: {data: () => Promise<PagefindPage>}[]}>;
};

/** A page that was found; its parts begin at headings that can be linked, in the page’s order. */
type PagefindPage = {sub_results: {url: string; locations: number[]}[]};

type PagefindWindow = Window & {pagefind: PagefindApi};

/**
 * Indexes the answers’ pages of a built site with Pagefind, and puts what the browser needs beside
 * them. What stands around an answer on its page, and other pages, stay out, as with search-local.
 *
 * @throws Error if Pagefind reports one
 */
export async function addPagefind(outDir: string): Promise<void> {
  const {index, errors} = await createIndex({rootSelector: '.theme-doc-markdown'});
  const added = await index?.addDirectory({path: outDir});
  const written = await index?.writeFiles({outputPath: path.join(outDir, 'pagefind')});
  const messages = [errors, added?.errors, written?.errors].flatMap((list) => list ?? []);
  if (!written || messages.length > 0) {
    throw new Error(`Pagefind failed: ${messages.join('\n')}`);
  }
}

/** A page with Pagefind’s interface for a language, without our policy, which allows no other scripts. */
export async function openPagefind(
  browser: Browser,
  origin: string,
  language: Language,
): Promise<Page> {
  const page = await (await browser.newContext({baseURL: origin, bypassCSP: true})).newPage();
  await page.goto(`/${languagePath(language)}`);
  await page.addScriptTag({
    type: 'module',
    content: `import * as pagefind from '${origin}/pagefind/pagefind.js'; window.pagefind = pagefind;`,
  });
  await page.waitForFunction(() => 'pagefind' in window);
  return page;
}

/**
 * Asks Pagefind.
 *
 * @returns the addresses of the entries: Pagefind ranks pages only, so of each its parts with the most
 * matches first
 */
export async function askPagefind(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const {results} = await (window as unknown as PagefindWindow).pagefind.search(text);
    const pages = await Promise.all(results.map(({data}) => data()));
    return pages.flatMap(({sub_results: parts}) =>
      parts
        .sort((a, b) => b.locations.length - a.locations.length)
        .map(({url}) => new URL(url, location.href).href),
    );
  }, query);
}
