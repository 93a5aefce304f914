import type {Locator, Page} from '@playwright/test';
import {questionPath} from '../../src/shared/paths';
import {
  expectUnmoved,
  hold,
  INDEX,
  mainField,
  mark,
  navbarField,
  navbarSearch,
  options,
  quietPath,
  searchInBar,
  searchPath,
} from './search';
import {nth, pathOn} from './site';
import {expect, openPage, test} from './test';
import {texts} from './texts';
import {commonWord, NOTHING, uniqueWords} from './words';

/** How often a cold page is tried; a hundred times to be sure. */
const COLD_RUNS = Number(process.env.COLD_RUNS) || 1;

/** @returns the field in which a reader types, while the page is still to come */
async function openCold(page: Page, path: string): Promise<Locator> {
  await page.goto(path, {waitUntil: 'commit'});
  const field = navbarField(page);
  await field.click();
  return field;
}

test('the field is one element for life, also for a reader faster than the scripts', async ({
  page,
  site,
}) => {
  const {word} = nth(uniqueWords(site), 0);
  const releaseScripts = await hold(page, '**/*.js');
  const releaseIndex = await hold(page, INDEX);
  const field = await openCold(page, quietPath(site, 'ja'));
  await mark(field);
  await page.keyboard.type(word.slice(0, 4));
  await page.keyboard.press('ArrowLeft');
  releaseScripts();
  await expect(navbarSearch(page).getByRole('status')).toHaveText(texts.ja.loading);
  await expectUnmoved(field, word.slice(0, 4), 3);
  releaseIndex();
  await expect(options(page).first()).toBeVisible();
  await expectUnmoved(field, word.slice(0, 4), 3);
  await page.keyboard.press('End');
  await page.keyboard.type(word.slice(4));
  await expect(options(page).first().locator('mark', {hasText: word})).not.toHaveCount(0);
  await expectUnmoved(field, word, word.length);
});

/** What may have happened to a page before its scripts come; each makes React render it anew. */
const changes: Record<string, () => void> = {
  'an element is put beside the field': () => {
    document.querySelector('[role="search"] input')?.after(document.createElement('div'));
  },
  'another field is put before it': () => {
    document.querySelector('[role="search"] input')?.before(document.createElement('input'));
  },
  'a text is changed': () => {
    document.querySelector('h1')?.replaceChildren('changed');
  },
  'a text gets readings': () => {
    const ruby = document.createElement('ruby');
    ruby.append('text', document.createElement('rt'));
    document.querySelector('main a')?.replaceChildren(ruby);
  },
  'a control is removed': () => {
    document.querySelector('.navbar button')?.remove();
  },
};

test.describe('a page that something has changed before its scripts come', () => {
  test.use({expectedFaults: /onRecoverableError/});

  for (const [name, change] of Object.entries(changes)) {
    test(`keeps what is typed, the caret and the focus: ${name}`, async ({page, site}) => {
      const {word} = nth(uniqueWords(site), 0);
      const middle = word.slice(3, -2);
      for (const path of ['/', '/search/'].map((below) => pathOn(site, 'ja', below))) {
        await page.goto('about:blank');
        const release = await hold(page, '**/*.js');
        await page.goto(path, {waitUntil: 'commit'});
        await mainField(page).click();
        await page.evaluate(change);
        await page.keyboard.type(`${word.slice(0, 3)}${word.slice(-2)}`);
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.type(middle.slice(0, 1));
        release();
        // The reader goes on while React does.
        for (const letter of middle.slice(1)) {
          await page.keyboard.type(letter);
          await page.waitForTimeout(50);
        }
        await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
        await expect(mainField(page)).toHaveValue(word);
        await expect(mainField(page)).toBeFocused();
        expect(
          await mainField(page).evaluate((field: HTMLInputElement) => field.selectionStart),
        ).toBe(word.length - 2);
        await expect(page.getByRole('main').locator('mark', {hasText: word})).not.toHaveCount(0);
        await page.unrouteAll();
      }
    });
  }
});

for (const width of [390, 1280]) {
  for (let run = 1; run <= COLD_RUNS; run += 1) {
    test(`Enter at once on a cold, slow page is not lost, ${width} px, run ${run}`, async ({
      page,
      context,
      site,
    }) => {
      const {word, slug, id} = nth(uniqueWords(site), 0);
      await page.setViewportSize({width, height: 844});
      const protocol = await context.newCDPSession(page);
      await protocol.send('Emulation.setCPUThrottlingRate', {rate: 6});
      await openCold(page, quietPath(site, 'ja'));
      // Each run meets the scripts at another moment.
      await page.waitForTimeout(((run - 1) * 250) % 2000);
      await page.keyboard.insertText(word);
      await page.keyboard.press('Enter');
      const [found, asked] = [
        pathOn(site, 'ja', questionPath(slug, id)),
        searchPath(site, 'ja', word),
      ];
      await expect(page).toHaveURL((url) =>
        [found, asked].includes(`${url.pathname}${url.search}${url.hash}`),
      );
      await expect(page.locator(`[data-answer="${id}"], main article`).first()).toBeVisible();
    });
  }
}

for (const shortcut of ['Control+k', '/']) {
  test(`${shortcut} goes to the field, that of the page if it has one`, async ({page, site}) => {
    await openPage(page, quietPath(site, 'en'));
    await page.keyboard.press(shortcut);
    await expect(navbarField(page)).toBeFocused();
    await openPage(page, pathOn(site, 'en', '/'));
    await page.keyboard.press(shortcut);
    await expect(
      page.getByRole('search', {name: texts.en.searchField}).locator('input'),
    ).toBeFocused();
    await openPage(page, searchPath(site, 'en'));
    await page.getByRole('link', {name: texts.ja.language, exact: true}).focus();
    await page.keyboard.press(shortcut);
    await expect(mainField(page)).toBeFocused();
  });
}

test('“/” is text where one types, and so it is with other modifiers', async ({page, site}) => {
  await searchInBar(page, site, 'ja', 'a');
  await page.keyboard.type('/b');
  await expect(navbarField(page)).toHaveValue('a/b');
  await openPage(page, quietPath(site, 'ja'));
  await page.keyboard.press('Control+/');
  await page.keyboard.press('Control+Shift+k');
  await expect(page.locator('body')).toBeFocused();
});

test('Ctrl+K is left to the field of another', async ({page, site}) => {
  await openPage(page, quietPath(site, 'ja'));
  const field = page.locator('body > textarea');
  await page.evaluate(() => {
    document.body.append(document.createElement('textarea'));
  });
  await field.focus();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await field.blur();
  await page.keyboard.press('Meta+k');
  await expect(page.locator('body')).toBeFocused();
});

test.describe('on a Mac', () => {
  test.use({userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15'});

  test('⌘K goes to the field, and Ctrl+K, which deletes there, is left alone', async ({
    page,
    site,
  }) => {
    await openPage(page, quietPath(site, 'ja'));
    await page.keyboard.press('Control+k');
    await expect(page.locator('body')).toBeFocused();
    await page.keyboard.press('Meta+k');
    await expect(navbarField(page)).toBeFocused();
    await page.keyboard.insertText('ab');
    await page.evaluate(() => {
      document.addEventListener('keydown', ({defaultPrevented}) => {
        document.body.dataset.prevented = String(defaultPrevented);
      });
    });
    await page.keyboard.press('Control+k');
    await expect(page.locator('body')).toHaveAttribute('data-prevented', 'false');
    expect(
      await navbarField(page).evaluate((field: HTMLInputElement) => [
        field.selectionStart,
        field.selectionEnd,
      ]),
    ).toEqual([2, 2]);
  });
});

test('the arrows reach every entry and “see all”, and go round', async ({page, site}) => {
  const word = commonWord(site);
  await searchInBar(page, site, 'ja', word);
  const field = navbarField(page);
  await expect(options(page).nth(3)).toBeVisible();
  const count = await options(page).count();
  for (let index = 0; index <= count; index += 1) {
    const current = options(page).nth(index % count);
    await expect(current).toHaveAttribute('aria-selected', 'true');
    await expect(current).toBeInViewport();
    await expect(page.getByRole('option', {selected: true})).toHaveCount(1);
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      (await current.getAttribute('id')) ?? '',
    );
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveText(texts.ja.seeAll);
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(searchPath(site, 'ja', word));
});

test('Escape closes what is shown and gives the focus back', async ({page, site}) => {
  const path = quietPath(site, 'ja');
  await openPage(page, path);
  const link = page.locator('.menu__link').nth(3);
  const sections = navbarSearch(page).getByRole('link');
  for (const {query, shown} of [
    {query: commonWord(site), shown: options(page)},
    {query: NOTHING, shown: sections},
    {query: '', shown: undefined},
  ]) {
    for (const before of [link, page.locator('body')]) {
      await page.evaluate(() => {
        (document.activeElement as HTMLElement | null)?.blur();
      });
      if (before === link) {
        await link.focus();
      }
      await page.keyboard.press('Control+k');
      await expect(navbarField(page)).toBeFocused();
      await navbarField(page).fill(query);
      await shown?.first().waitFor();
      await page.keyboard.press('Escape');
      await expect(before).toBeFocused();
      await expect(shown ?? options(page)).toHaveCount(0);
    }
  }
  // From inside what is shown, too: over the button that clears the field.
  await link.focus();
  await page.keyboard.press('Control+k');
  await navbarField(page).fill(NOTHING);
  await sections.first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(sections.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await expect(sections).toHaveCount(0);
  await expect(page).toHaveURL(path);
});

test('Tab leaves an open list and opens nothing', async ({page, site}) => {
  await searchInBar(page, site, 'ja', commonWord(site));
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(navbarSearch(page).locator(':focus')).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveCount(1);
  await expect(page).toHaveURL(quietPath(site, 'ja'));
});

test('Control+Enter opens a result in a new tab', async ({page, context, site}) => {
  const {word, slug, id} = nth(uniqueWords(site), 0);
  await searchInBar(page, site, 'ja', word);
  await expect(options(page).first()).toBeVisible();
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.keyboard.press('Control+Enter'),
  ]);
  await expect(tab).toHaveURL(pathOn(site, 'ja', questionPath(slug, id)));
  await expect(page).toHaveURL(quietPath(site, 'ja'));
});

test('a reader who has gone on keeps the focus', async ({page, site}) => {
  const release = await hold(page, INDEX);
  await openPage(page, quietPath(site, 'ja'));
  const isAsked = page.waitForRequest(INDEX);
  await navbarField(page).focus();
  await isAsked;
  await page.keyboard.press('Tab');
  const focusedNow = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.outerHTML);
  const focused = await focusedNow();
  const isThere = page.waitForResponse(INDEX);
  release();
  await isThere;
  await page.waitForLoadState('networkidle');
  expect(await focusedNow()).toBe(focused);
});

test('Enter before the index has come, and where nothing is found, opens the search page', async ({
  page,
  site,
}) => {
  const {word} = nth(uniqueWords(site), 0);
  const release = await hold(page, INDEX);
  await searchInBar(page, site, 'ja', word);
  await expect(navbarSearch(page).getByRole('status')).toHaveText(texts.ja.loading);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(searchPath(site, 'ja', word));
  release();
  await expect(page.locator('main article').first()).toBeVisible();

  await searchInBar(page, site, 'ja', NOTHING);
  await expect(navbarSearch(page).getByText(texts.ja.nothing)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(searchPath(site, 'ja', NOTHING));
});

test('a late answer to an earlier text is not shown', async ({page, site}) => {
  const [first, second] = [nth(uniqueWords(site), 0), nth(uniqueWords(site), 1)];
  const release = await hold(page, INDEX);
  await searchInBar(page, site, 'ja', first.word);
  const status = navbarSearch(page).getByRole('status');
  await expect(status).toHaveText(texts.ja.loading);
  await expect.poll(() => page.workers().length).toBe(1);
  // The second text is not answered; that question, and the answers to the first and to none, count.
  await page.evaluate(() => {
    const count = (): void => {
      document.body.append(document.createElement('hr'));
    };
    Worker.prototype.postMessage = function (this: Worker) {
      count();
      this.addEventListener('message', count);
    };
  });
  await navbarField(page).fill(second.word);
  await expect(page.locator('body > hr')).toHaveCount(1);
  release();
  await expect(page.locator('body > hr')).toHaveCount(3);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(options(page)).toHaveCount(0);
  await expect(status).toHaveText(texts.ja.loading);
});

test('Enter never opens a result of an earlier text', async ({page, site}) => {
  const [first, second] = [nth(uniqueWords(site), 0), nth(uniqueWords(site), 1)];
  await searchInBar(page, site, 'ja', first.word);
  await expect(options(page).first()).toBeVisible();
  // Search is asked no more, so that the list goes on showing what was found.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });
  await navbarField(page).fill(second.word);
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(searchPath(site, 'ja', second.word));
});
