import type {Page, Route} from '@playwright/test';
import {questionPath, sectionPath} from '../../src/shared/paths';
import {
  hold,
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
import {answersOf, languages, oneLanguage, nth, pathOn} from './site';
import {expect, giveSign, openPage, test} from './test';
import {texts} from './texts';
import {uniqueWords} from './words';

test.use({expectedFaults: SEARCH_FAULTS});

/** What may become of a request for the index. */
const failures: Record<string, (route: Route) => Promise<void>> = {
  'is not reached': (route) => route.abort(),
  'is refused': (route) => route.fulfill({status: 500, body: 'no'}),
  'is broken': (route) => route.fulfill({body: '[{'}),
};

/** What becomes of it if the site has been published anew. */
const newer: Record<string, (route: Route) => Promise<void>> = {
  'is gone': (route) => route.fulfill({status: 404, body: 'no'}),
  'has another format': (route) => route.fulfill({json: {format: 0}}),
};

for (const language of oneLanguage) {
  const {loading, failed, retry} = texts[language];

  test.describe(`in ${language}`, () => {
    test('the bar tells that search is being loaded, and shows results then', async ({
      page,
      site,
    }) => {
      const release = await hold(page, INDEX);
      await searchInBar(page, site, language, nth(uniqueWords(site), 0).word);
      const note = navbarSearch(page).getByRole('status');
      await expect(note).toHaveText(loading);
      await expect(note).toBeInViewport({ratio: 1});
      release();
      await expect(options(page).first()).toBeVisible();
      await expect(note).not.toHaveText(loading);
    });

    test('the page says each state once, and loads search again', async ({page, site}) => {
      const saidOnce = async (wording: string): Promise<void> => {
        await expect(page.locator('main p[role="status"]')).toHaveText(wording);
        await expect(page.getByText(wording).filter({visible: true})).toHaveCount(1);
      };
      const {word} = nth(uniqueWords(site), 0);
      const release = await hold(page, INDEX);
      await openPage(page, searchPath(site, language, word));
      await saidOnce(loading);
      await page.route(INDEX, nth(Object.values(failures), 0));
      release();
      await openPage(page, searchPath(site, language, word));
      await saidOnce(failed);
      const main = page.getByRole('main');
      for (const {question} of answersOf(site, language)) {
        await expect(main.getByRole('link', {name: question})).toBeVisible();
      }
      await page.unrouteAll();
      await main.getByRole('button', {name: retry}).click();
      await expect(page.locator('main article').first()).toBeVisible();
      await expect(mainField(page)).toBeFocused();
      await expect(page.getByText(failed)).toHaveCount(0);
    });
  });
}

for (const [how, fail] of Object.entries(failures)) {
  test(`the bar tells if the index ${how}, and loads it again`, async ({page, site}) => {
    const {failed, retry, allQuestions} = texts.ja;
    const {word, slug, id} = nth(uniqueWords(site), 0);
    await page.route(INDEX, fail);
    await searchInBar(page, site, 'ja', word);
    const bar = navbarSearch(page);
    const button = bar.getByRole('button', {name: retry});
    await expect(bar.getByRole('status')).toHaveText(failed);
    await expect(bar.getByRole('link', {name: allQuestions})).toHaveAttribute(
      'href',
      pathOn(site, 'ja', '/'),
    );
    await button.click();
    await expect(navbarField(page)).toBeFocused();
    await expect(button).toBeVisible();
    await page.unroute(INDEX);
    // By keyboard: over the button that clears the field.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(options(page).first()).toBeVisible();
    await expect(navbarField(page)).toBeFocused();
    await expect(button).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(pathOn(site, 'ja', questionPath(slug, id)));
  });
}

/** @returns the addresses of the pages that are loaded from now on, not only shown */
function recordLoads(page: Page): string[] {
  const loads: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) {
      loads.push(new URL(request.url()).pathname + new URL(request.url()).search);
    }
  });
  return loads;
}

for (const [how, publish] of Object.entries(newer)) {
  test(`a page whose index ${how} loads the search page of the new site, once`, async ({
    page,
    site,
  }) => {
    const {word} = nth(uniqueWords(site), 0);
    const address = searchPath(site, 'ja', word);
    await openPage(page, quietPath(site, 'ja'));
    const loads = recordLoads(page);
    await page.route(INDEX, publish);
    await navbarField(page).fill(word);
    await expect(page).toHaveURL(address);
    // The new site is no better here: it says so instead of going round.
    await expect(page.locator('main p[role="status"]')).toHaveText(texts.ja.failed);
    await expect(mainField(page)).toHaveValue(word);
    expect(loads).toEqual([address]);
    await page.unroute(INDEX);
    await page.getByRole('main').getByRole('button', {name: texts.ja.retry}).click();
    await expect(page.locator('main article').first()).toBeVisible();
  });

  test(`the search page whose index ${how} loads itself anew, once`, async ({page, site}) => {
    const address = searchPath(site, 'ja', nth(uniqueWords(site), 0).word);
    const loads = recordLoads(page);
    await page.route(INDEX, publish);
    await page.goto(address);
    await expect(page.locator('main p[role="status"]')).toHaveText(texts.ja.failed);
    expect(loads).toEqual([address, address]);
  });
}

/** What `sessionStorage` and `localStorage` are to a reader whose browser keeps nothing. */
const refusals: Record<string, () => void> = {
  'refuses to keep anything': () => {
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Kept from storage', 'SecurityError');
        },
      });
    }
  },
  'has no storage': () => {
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, name, {value: null});
    }
  },
};

test.describe('a reader', () => {
  test.use({
    expectedFaults: new RegExp(`${SEARCH_FAULTS.source}|browser storage is not available`),
  });

  for (const [how, refuse] of Object.entries(refusals)) {
    test(`whose browser ${how} searches, changes the language and chooses links`, async ({
      page,
      site,
    }) => {
      const {word, slug} = nth(uniqueWords(site), 0);
      await page.addInitScript(refuse);
      await openPage(page, quietPath(site, 'ja'));
      await page.keyboard.press('/');
      await expect(navbarField(page)).toBeFocused();

      await openPage(page, searchPath(site, 'ja', word));
      await page.locator('main article a').first().click();
      await expect(page.locator('[data-arrived]')).toBeVisible();
      await page.goBack();
      await expect(page.locator('main article').first()).toBeVisible();

      await openPage(page, pathOn(site, 'ja', sectionPath(slug)));
      await page.evaluate(() => {
        window.scrollTo(0, 500);
      });
      await page.getByRole('link', {name: texts.en.language, exact: true}).click();
      await expect(page).toHaveURL(pathOn(site, 'en', sectionPath(slug)));

      await openPage(page, pathOn(site, 'ja', '/links/'));
      await page.getByRole('checkbox').first().check();
      await expect(page.getByRole('button', {name: texts.ja.copyChosen})).toBeEnabled();

      // An old tab, after the site was published anew.
      const address = searchPath(site, 'ja', word);
      await openPage(page, quietPath(site, 'ja'));
      const loads = recordLoads(page);
      await page.route(INDEX, nth(Object.values(newer), 0));
      await navbarField(page).fill(word);
      await expect(page.locator('main p[role="status"]')).toHaveText(texts.ja.failed);
      await expect(page).toHaveURL(address);
      expect(loads).toEqual([address]);
      await page.unroute(INDEX);
      await page.getByRole('main').getByRole('button', {name: texts.ja.retry}).click();
      await expect(page.locator('main article').first()).toBeVisible();
    });
  }
});

test.describe('a page that crashes', () => {
  test.use({expectedFaults: /TypeError: crash/});

  for (const language of languages) {
    test(`says so in ${language}, with a way on`, async ({page, site}) => {
      await page.addInitScript(() => {
        HTMLInputElement.prototype.focus = () => {
          throw new TypeError('crash');
        };
      });
      await page.goto(searchPath(site, language));
      await giveSign(page);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', {level: 1})).toHaveText(texts[language].crashed);
      await expect(main.getByRole('button', {name: texts[language].tryAgain})).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveTitle(texts[language].crashed);
      await expect(navbarField(page)).toBeVisible();
      await main.getByRole('link', {name: texts[language].allQuestions}).click();
      await expect(page).toHaveURL(pathOn(site, language, '/'));
    });
  }
});

test('a worker whose script cannot be fetched has failed, and is started anew', async ({
  page,
  site,
}) => {
  const {word} = nth(uniqueWords(site), 0);
  const started = page.waitForEvent('worker');
  await searchInBar(page, site, 'ja', word);
  const script = (await started).url();
  await page.route(script, (route) => route.abort());
  await openPage(page, searchPath(site, 'ja', word));
  const main = page.getByRole('main');
  await expect(main.locator('p[role="status"]')).toHaveText(texts.ja.failed);
  await page.unroute(script);
  await main.getByRole('button', {name: texts.ja.retry}).click();
  await expect(page.locator('main article').first()).toBeVisible();
});

test('where search cannot be fetched at all, the bar tells, and Enter opens the page', async ({
  page,
  site,
}) => {
  const {word} = nth(uniqueWords(site), 0);
  const bar = navbarSearch(page);
  await openPage(page, quietPath(site, 'ja'));
  await page.waitForLoadState('networkidle');
  await page.route('**/*.js', (route) => route.abort());
  await page.keyboard.press('/');
  await page.keyboard.type(word);
  await expect(bar.getByRole('status')).toHaveText(texts.ja.failed);
  await bar.getByRole('button', {name: texts.ja.retry}).click();
  await expect(bar.getByRole('status')).toHaveText(texts.ja.failed);
  await page.unroute('**/*.js');
  await bar.getByRole('button', {name: texts.ja.retry}).click();
  await expect(options(page).first()).toBeVisible();
  await expect(navbarField(page)).toHaveValue(word);

  await openPage(page, quietPath(site, 'ja'));
  await page.waitForLoadState('networkidle');
  await page.route('**/*.js', (route) => route.abort());
  await navbarField(page).fill(word);
  await expect(bar.getByRole('status')).toHaveText(texts.ja.failed);
  await page.unroute('**/*.js');
  await navbarField(page).press('Enter');
  await expect(page).toHaveURL(searchPath(site, 'ja', word));
  await expect(page.locator('main article').first()).toBeVisible();
});
