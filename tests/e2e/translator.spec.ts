import type {Locator, Page} from '@playwright/test';
import {ALL_PATH, answerPath, questionPath, sectionPath} from '../../src/shared/paths';
import {INDEX, mainField, navbarSearch, options, searchInBar, searchPath} from './search';
import {answerOf, answersOf, nth, pathOn, richestSection, sectionsOf, type Site} from './site';
import {expect, giveSign, setHash, test} from './test';
import {texts} from './texts';
import {commonWord, misspell, NOTHING, stutter, uniqueWords} from './words';

/**
 * Does to a page what a browser's translator does, but for the language: every text node, also one that
 * comes later, gives way to a new one in elements of its own.
 */
function translatePage(): void {
  const left = 'script, style, textarea, font';
  const translateTexts = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) {
      found.push(walker.currentNode as Text);
    }
    for (const node of root instanceof Text ? [root] : found) {
      if (node.data.trim() !== '' && !node.parentElement?.closest(left)) {
        const text = document.createElement('font' as 'span');
        text.textContent = node.data;
        node.replaceWith(text);
      }
    }
  };
  translateTexts(document.body);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({addedNodes}) => [...addedNodes])) {
      if (node.isConnected) {
        translateTexts(node);
      }
    }
  }).observe(document.body, {childList: true, subtree: true});
}

const {ja} = texts;

/** Types queries of every kind into the field in `place`, where the answers are told, too. */
async function typeKinds(site: Site, place: Locator): Promise<void> {
  const {word} = nth(uniqueWords(site), 0);
  const field = place.locator('[role="search"] input, input[role="combobox"]');
  const status = place.getByRole('status').last();
  await field.fill('');
  // What is read as another, letter by letter; what is near another; what is nothing; back again.
  await field.pressSequentially(stutter(word));
  await expect(status).toHaveText(ja.readAs(word));
  await field.fill(NOTHING);
  await expect(status).toHaveText(ja.nothing);
  await field.fill(misspell(word));
  await place.getByRole('button', {name: word.toLowerCase(), exact: true}).click();
  await expect(field).toHaveValue(word.toLowerCase());
  await expect(status).toHaveText(ja.count);
  await field.fill(commonWord(site));
  await expect(status).toHaveText(ja.count);
  await field.fill(stutter(word));
  await expect(status).toHaveText(ja.readAs(word));
}

async function chooseInList(page: Page, site: Site, place = navbarSearch(page)): Promise<void> {
  const {word, id} = nth(uniqueWords(site), 0);
  await typeKinds(site, place);
  const field = place.locator('input');
  const list = place.getByRole('option');
  await list.filter({hasText: ja.literally(stutter(word))}).click();
  await expect(field).toHaveValue(`"${stutter(word)}"`);
  await place.getByRole('button', {name: ja.clear}).click();
  await expect(field).toHaveValue('');
  await field.fill(word);
  await expect(list.first()).toContainText(answerOf(site, 'ja', id).question);
  await list.first().click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
}

function mainSearch(page: Page): Locator {
  return page.getByRole('main').getByRole('search');
}

async function copyLinks(page: Page): Promise<void> {
  const controls = page.getByRole('main').locator('button[value]:enabled').filter({visible: true});
  for (const control of (await controls.all()).slice(0, 2)) {
    await control.click();
    await expect(page.getByRole('status').filter({hasText: ja.copied})).toHaveText(ja.copied);
    await page.keyboard.press('Escape');
    await expect(page.getByText(ja.copied)).toHaveCount(0);
    await control.click();
    await expect(page.getByText(ja.copied)).toBeVisible();
    await expect(page.getByText(ja.copied)).toHaveCount(0);
  }
}

async function copyMarkdown(page: Page, name: string): Promise<void> {
  await page.getByRole('button', {name, exact: true}).click();
  await expect(page.getByRole('status').filter({hasText: ja.copied})).toHaveText(ja.copied);
  await page.keyboard.press('Escape');
  await page.route('**/*.{md,txt}', (route) => route.fulfill({status: 204}));
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined});
  });
  await page.getByRole('button', {name, exact: true}).click();
  await expect(page.getByRole('status').filter({hasText: ja.refused})).toHaveText(ja.refused);
  await page.keyboard.press('Escape');
  await page.unroute('**/*.{md,txt}');
}

async function tryNavbar(page: Page): Promise<void> {
  const isDark = page.locator('html[data-theme="dark"]');
  for (let click = 0; click < 3; click += 1) {
    await page.locator('.navbar__items button[class*="toggleButton"]').click();
  }
  await expect(isDark).toHaveCount(0);
  await page.setViewportSize({width: 390, height: 844});
  await page.getByRole('button', {name: ja.menu}).click();
  const menu = page.getByRole('navigation', {name: ja.menu});
  await menu.getByRole('button').click();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await page.setViewportSize({width: 1280, height: 844});
}

async function goToNext(page: Page): Promise<void> {
  const next = page.locator('.pagination-nav__link--next');
  for (let step = 0; step < 2; step += 1) {
    const title = await next.locator('.pagination-nav__label').innerText();
    await next.click();
    await expect(page.locator('h1')).toHaveText(title);
  }
  await page.goBack();
  await page.locator('.pagination-nav__link--prev').click();
  await expect(page.locator('h1')).toHaveCount(1);
}

type Template = {path: (site: Site) => string; use: (page: Page, site: Site) => Promise<void>};

/** Every template, and all that can be done on it. */
const templates: Record<string, Template> = {
  home: {
    path: (site) => pathOn(site, 'ja', '/'),
    use: async (page, site) => {
      await copyLinks(page);
      await tryNavbar(page);
      await chooseInList(page, site, mainSearch(page));
      await page.goBack();
      await expect(mainField(page)).not.toHaveValue('');
    },
  },
  'a section': {
    path: (site) => pathOn(site, 'ja', sectionPath(richestSection(site, 'ja').slug)),
    use: async (page, site) => {
      await copyLinks(page);
      await page.getByRole('button', {name: ja.copyCode}).first().click();
      await expect(page.getByText(ja.copied)).toBeVisible();
      await tryNavbar(page);
      const {slug, answers} = richestSection(site, 'ja');
      await setHash(page, '#nowhere');
      await expect(page.getByRole('status').filter({hasText: ja.unknownQuestion})).toBeVisible();
      await page.getByRole('button', {name: ja.close}).click();
      await expect(page.getByText(ja.unknownQuestion)).toHaveCount(0);
      await page.locator('.theme-doc-toc-desktop a').last().click();
      await expect(page).toHaveURL(new RegExp(`#${nth(answers, -1).id}$`));
      for (const caret of await page.locator('.menu__caret').all()) {
        await caret.click();
      }
      await page.locator('.theme-doc-sidebar-item-link a').last().click();
      await expect(page).toHaveURL(/#/);
      await page.setViewportSize({width: 390, height: 844});
      await page.locator('.theme-doc-toc-mobile summary').click();
      await page.locator('.theme-doc-toc-mobile a').last().click();
      await page.setViewportSize({width: 1280, height: 844});
      await page.goto(pathOn(site, 'ja', sectionPath(slug)));
      await chooseInList(page, site);
      await page.goto(pathOn(site, 'ja', sectionPath(nth(sectionsOf(site, 'ja'), 0).slug)));
      await goToNext(page);
    },
  },
  'an answer': {
    path: (site) => {
      const {slug, answers} = nth(sectionsOf(site, 'ja'), 1);
      return pathOn(site, 'ja', answerPath(slug, nth(answers, 0).id));
    },
    use: async (page, site) => {
      await copyLinks(page);
      await copyMarkdown(page, ja.copyMarkdown);
      await tryNavbar(page);
      await goToNext(page);
      await page.getByRole('complementary').getByRole('link').first().click();
      await chooseInList(page, site);
    },
  },
  'the page of all answers': {
    path: (site) => pathOn(site, 'ja', ALL_PATH),
    use: async (page, site) => {
      await copyLinks(page);
      await copyMarkdown(page, ja.copyAllMarkdown);
      await page.evaluate(() => {
        window.print = () => {
          document.body.dataset.printed = '';
        };
      });
      await page.getByRole('button', {name: '印刷'}).click();
      await expect(page.locator('body')).toHaveAttribute('data-printed');
      await page.locator('main nav a').last().click();
      await expect(page).toHaveURL(/#/);
      await chooseInList(page, site);
    },
  },
  'the page of all links': {
    path: (site) => pathOn(site, 'ja', '/links/'),
    use: async (page, site) => {
      await page.getByRole('checkbox').first().check();
      const copy = page.getByRole('button', {name: ja.copyChosen});
      await expect(copy).toContainText('1');
      await page.getByRole('button', {name: ja.selectAll.ja}).click();
      await expect(copy).toContainText(String(answersOf(site, 'ja').length));
      await copy.click();
      await expect(page.getByText(ja.copied)).toBeVisible();
      await expect(page.getByText(ja.copied)).toHaveCount(0);
      await page.getByRole('button', {name: ja.clearSelection}).click();
      await expect(copy).toContainText('0');
      await copyLinks(page);
      await chooseInList(page, site);
    },
  },
  'the search page': {
    path: (site) => searchPath(site, 'ja', commonWord(site)),
    use: async (page, site) => {
      const {word} = nth(uniqueWords(site), 0);
      const heading = page.locator('h1');
      await expect(heading).toContainText(commonWord(site));
      await typeKinds(site, page.getByRole('main'));
      await expect(heading).toContainText(stutter(word));
      const main = page.getByRole('main');
      await main.getByRole('button', {name: ja.literally(stutter(word))}).click();
      await expect(main.getByRole('status')).toHaveText(ja.nothing);
      await main.getByRole('button', {name: stutter(word), exact: true}).click();
      await expect(main.getByRole('article').first()).toBeVisible();
      await main.getByRole('button', {name: ja.clear}).click();
      await expect(heading).toHaveText(ja.searchField);
      await mainField(page).fill(word);
      await main.getByRole('article').getByRole('link').first().click();
      await expect(page).toHaveURL(/#/);
      await page.goBack();
      await expect(mainField(page)).toHaveValue(word);
      await expect(main.getByRole('article').first()).toBeVisible();
    },
  },
  'the page of missing addresses': {
    path: (site) => {
      const {slug, id} = nth(answersOf(site, 'ja'), 0);
      return pathOn(site, 'ja', `${answerPath(slug, id)}x/`);
    },
    use: async (page, site) => {
      await expect(page.getByText(ja.guess)).toBeVisible();
      await tryNavbar(page);
      await chooseInList(page, site, mainSearch(page));
    },
  },
};

test.use({
  actionTimeout: 8000,
  viewport: {width: 1280, height: 844},
  permissions: ['clipboard-read', 'clipboard-write'],
});

async function expectAlive(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await expect(page.locator('main h1')).toHaveCount(1);
}

for (const [name, {path, use}] of Object.entries(templates)) {
  for (const moment of ['before', 'after']) {
    test.describe(`${name}, translated ${moment} its scripts have come`, () => {
      // Of what has been changed before, React says so once.
      test.use({
        expectedFaults:
          moment === 'before' ? /onRecoverableError|status 404|404 \(/ : /status 404|404 \(/,
      });
      test.setTimeout(120_000);

      test('does all that it does', async ({page, site}) => {
        if (moment === 'before') {
          await page.addInitScript(
            `addEventListener('DOMContentLoaded', ${translatePage.toString()})`,
          );
        }
        await page.goto(path(site));
        await giveSign(page);
        await expectAlive(page);
        if (moment === 'after') {
          await page.evaluate(translatePage);
        }
        await use(page, site);
        await page.getByRole('link', {name: texts.en.language, exact: true}).click();
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        await expectAlive(page);
      });
    });
  }
}

test.describe('search that cannot be loaded', () => {
  test.use({expectedFaults: /search-index|Failed to load|could not be loaded/});

  test('is tried again on a translated page', async ({page, site}) => {
    await page.route(INDEX, (route) => route.abort());
    await searchInBar(page, site, 'ja', '');
    await page.evaluate(translatePage);
    await page.keyboard.insertText(commonWord(site));
    await expect(navbarSearch(page).getByRole('status')).toHaveText(ja.failed);
    await page.unroute(INDEX);
    await navbarSearch(page).getByRole('button', {name: ja.retry}).click();
    await expect(options(page).first()).toBeVisible();
    await expect(navbarSearch(page).getByRole('status')).toHaveText(ja.count);
    const {slug, id} = nth(answersOf(site, 'ja'), 0);
    await page.goto(pathOn(site, 'ja', questionPath(slug, id)));
  });
});
