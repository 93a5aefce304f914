import type {Locator, Page} from '@playwright/test';
import {openPage} from './test';

/** What each language's search fields are called, and words that one answer alone has. */
export const searches = [
  {
    language: 'ja',
    base: '/',
    label: 'サイト内検索',
    homeLabel: '質問と回答を検索',
    pageLabel: '検索する言葉',
    listLabel: '検索結果',
    clear: '検索語を消す',
    seeAll: 'すべての結果を見る',
    loading: '検索を準備しています…',
    failed: '検索を読み込めませんでした。',
    retry: '再試行',
    nothing: '一致する回答は見つかりませんでした。',
    count: /^\d+件の回答が見つかりました。$/,
    otherLanguage: 'English',
  },
  {
    language: 'en',
    base: '/en/',
    label: 'Search this site',
    homeLabel: 'Search the questions and answers',
    pageLabel: 'Words to search for',
    listLabel: 'Search results',
    clear: 'Clear the search',
    seeAll: 'See all results',
    loading: 'Getting search ready…',
    failed: 'Search could not be loaded.',
    retry: 'Try again',
    nothing: 'No answer matches.',
    count: /^\d+ answers? found\.$/,
    otherLanguage: '日本語',
  },
] as const;

/** What a query leads to first, as the path below the language's base. */
export const finds = [
  {query: 'SLO', answer: 'sre/#slo-design'},
  {query: 'Zabbix', answer: 'observability/#monitoring-tools'},
  {query: 'Terraform', answer: 'career/#skills-to-learn'},
] as const;

/** A word that no answer has in any spelling. */
export const NOTHING = 'zzzqqq';

/** @returns the entries of the open list. */
export function options(page: Page): Locator {
  return page.getByRole('listbox').getByRole('option');
}

/** @returns the search field of the navbar. */
export function navbarField(page: Page): Locator {
  return page.locator('.navbar input');
}

/** Opens a page of a section and enters a query into the navbar's field, by keyboard. */
export async function searchInBar(page: Page, base: string, query: string): Promise<void> {
  await openPage(page, `${base}career/`);
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(query);
}

/** Makes every answer to a request for a file come later. */
export async function delay(page: Page, files: string, milliseconds: number): Promise<void> {
  await page.route(files, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}
