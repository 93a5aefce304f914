import type {Page} from '@playwright/test';
import {expectAccessible} from './axe';
import {
  INDEX,
  mainField,
  navbarField,
  navbarSearch,
  options,
  quietPath,
  SEARCH_FAULTS,
  searchInBar,
  searchPath,
} from './search';
import {languages, nth, pathOn, type Language, type Site} from './site';
import {expect, openPage, test} from './test';
import {texts} from './texts';
import {commonWord, misspell, stutter, uniqueWords} from './words';

test.use({expectedFaults: SEARCH_FAULTS});

type Show = (page: Page, site: Site, language: Language) => Promise<void>;

/** What search shows beside the pages of pages.spec.ts. */
const states: Record<string, Show> = {
  'with the list open': async (page, site, language) => {
    await searchInBar(page, site, language, commonWord(site));
    await expect(options(page).nth(3)).toBeVisible();
  },
  'with the list open on the home page': async (page, site, language) => {
    await openPage(page, pathOn(site, language, '/'));
    await mainField(page).fill(commonWord(site));
    await expect(options(page).nth(3)).toBeVisible();
  },
  'of a word that is read as another': async (page, site, language) => {
    const {word} = nth(uniqueWords(site), 0);
    await searchInBar(page, site, language, stutter(word));
    await expect(page.getByRole('listbox').getByText(texts[language].readAs(word))).toBeVisible();
  },
  'with another spelling': async (page, site, language) => {
    await openPage(page, quietPath(site, language));
    await navbarField(page).fill(misspell(nth(uniqueWords(site), 0).word));
    await expect(navbarSearch(page).getByText(texts[language].nothing)).toBeVisible();
  },
  'that fails in the bar': async (page, site, language) => {
    await page.route(INDEX, (route) => route.abort());
    await searchInBar(page, site, language, commonWord(site));
    await expect(navbarSearch(page).getByText(texts[language].failed)).toBeVisible();
  },
  'that fails on its page': async (page, site, language) => {
    await page.route(INDEX, (route) => route.abort());
    await openPage(page, searchPath(site, language, commonWord(site)));
    await expect(page.getByRole('main').getByText(texts[language].failed)).toBeVisible();
  },
};

for (const [state, show] of Object.entries(states)) {
  test(`search ${state} speaks the page’s language, and has no axe violation`, async ({
    page,
    site,
  }) => {
    for (const language of languages) {
      await show(page, site, language);
    }
    await expectAccessible(page, [
      {width: 390, colorScheme: 'light'},
      {width: 1280, colorScheme: 'dark'},
    ]);
  });
}
