import type {Locator, Page} from '@playwright/test';
import {nth, pathOn, sectionsOf, type Language, type Site} from './site';
import {expect, openPage} from './test';

/** The requests for the index, of whichever content. */
export const INDEX = '**/search-index*';

/** The faults of a page whose search fails. */
export const SEARCH_FAULTS =
  /search-index|Failed to load resource|search could not be loaded|failed:.*\.js/;

/** @returns the search box of the navbar: the field with all that it shows */
export function navbarSearch(page: Page): Locator {
  return page.locator('.navbar').getByRole('search');
}

/** @returns the search field of the navbar */
export function navbarField(page: Page): Locator {
  return navbarSearch(page).locator('input');
}

/** @returns the search field of the page itself: that of home, the search page or 404 */
export function mainField(page: Page): Locator {
  return page.getByRole('main').getByRole('search').locator('input');
}

/** @returns the entries of the open list */
export function options(page: Page): Locator {
  return page.getByRole('listbox').getByRole('option');
}

/** @returns the path of the search page, of a query if there is one */
export function searchPath(site: Site, language: Language, query = ''): string {
  return pathOn(
    site,
    language,
    `/search/${query && `?${new URLSearchParams({q: query}).toString()}`}`,
  );
}

/** @returns the path of a page that no search of these tests leads to: that of the last section */
export function quietPath(site: Site, language: Language): string {
  return pathOn(site, language, `/${nth(sectionsOf(site, language), -1).slug}/`);
}

/** Opens a section's page and enters a query into the navbar's field, by keyboard. */
export async function searchInBar(
  page: Page,
  site: Site,
  language: Language,
  query: string,
): Promise<void> {
  await openPage(page, quietPath(site, language));
  await page.keyboard.press('Control+k');
  await expect(navbarField(page)).toBeFocused();
  await page.keyboard.insertText(query);
}

type Marked = HTMLInputElement & {isMarked?: boolean};

/** Marks the element of a field, to be known again by {@link expectUnmoved}. */
export async function mark(field: Locator): Promise<void> {
  await field.evaluate((input: Marked) => {
    input.isMarked = true;
  });
}

/** Expects that a field is the element that was marked, with its text, the caret and the focus. */
export async function expectUnmoved(field: Locator, text: string, caret?: number): Promise<void> {
  await expect(field).toHaveValue(text);
  expect(
    await field.evaluate((input: Marked) => ({
      isSame: input.isMarked,
      isFocused: input === document.activeElement,
      caret: input.selectionStart,
    })),
  ).toEqual({isSame: true, isFocused: true, caret: caret ?? text.length});
}

/** Holds requests back until the function that is returned is called. */
export async function hold(page: Page, files: string): Promise<() => void> {
  let release = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await isReleased;
    await route.continue();
  });
  return release;
}
