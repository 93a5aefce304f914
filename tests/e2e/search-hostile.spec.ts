import type {Locator} from '@playwright/test';
import {mainField, navbarField, navbarSearch, options, quietPath, searchPath} from './search';
import {answerOf, nth} from './site';
import {expect, expectNoSidewaysScroll, openPage, test} from './test';
import {uniqueWords} from './words';

const queries = {
  '10,000 Han characters': '鰯'.repeat(10_000),
  'half a character': 'zq\uD83D',
  'an image that runs a script': '<img src=x onerror=alert(1)>',
  'characters of regular expressions': '.*+?^${}()|[]\\',
  'a property of all objects': '__proto__',
  'a broken escape': '%E0%A4%A',
};

const SAID = /見つかりま/;

/** The longest address that the server of these tests takes. */
const MAX_ADDRESS = 15_000;

/** Enters a text unit by unit: on the way to the browser half a character would be replaced. */
async function enter(field: Locator, text: string): Promise<void> {
  const units = Array.from({length: text.length}, (_, index) => text.charCodeAt(index));
  await field.evaluate((input, codes) => {
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    value?.set?.call(input, String.fromCharCode(...codes));
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }, units);
}

test.beforeEach(({page}) => {
  page.on('dialog', () => {
    throw new Error('A query was run.');
  });
});

test('a long query is searched for, and shown by its beginning', async ({page, site}) => {
  await openPage(page, searchPath(site, 'ja'));
  await enter(mainField(page), 'あ'.repeat(100_000));
  await expect(page.getByRole('main').getByRole('heading', {level: 1})).toHaveText(
    `「${'あ'.repeat(100)}…」の検索結果`,
  );
});

test('hostile queries do no harm in the bar', async ({page, site}) => {
  const {word, id} = nth(uniqueWords(site), 0);
  const field = navbarField(page);
  await openPage(page, quietPath(site, 'ja'));
  await field.focus();
  for (const [name, query] of Object.entries(queries)) {
    await test.step(name, async () => {
      await enter(field, query);
      await expect(navbarSearch(page).getByRole('status')).toHaveText(SAID);
      await expect(navbarSearch(page).locator('img, script')).toHaveCount(0);
      await field.fill(word);
      await expect(options(page).first()).toContainText(answerOf(site, 'ja', id).question);
    });
  }
});

test('hostile queries do no harm on the search page', async ({page, site}) => {
  const {word, id} = nth(uniqueWords(site), 0);
  const main = page.getByRole('main');
  await openPage(page, searchPath(site, 'ja'));
  for (const [name, query] of Object.entries(queries)) {
    await test.step(name, async () => {
      await enter(mainField(page), query);
      await expect(main.getByRole('status')).toHaveText(SAID);
      await expect(main.locator('img, script')).toHaveCount(0);
      await expectNoSidewaysScroll(page);
      await expect(mainField(page)).toBeInViewport();
      await mainField(page).fill(word);
      await expect(main.getByRole('article').first()).toContainText(
        answerOf(site, 'ja', id).question,
      );
      await expect(page).toHaveURL(searchPath(site, 'ja', word));
    });
  }
});

test('hostile addresses do no harm', async ({page, site}) => {
  const {word} = nth(uniqueWords(site), 0);
  const addresses = Object.values(queries)
    .map((query) => searchPath(site, 'ja', query))
    .filter(({length}) => length <= MAX_ADDRESS);
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of [...addresses, `${searchPath(site, 'ja')}?q=%E0%A4%A&ctx=..%2F`]) {
    await test.step(address, async () => {
      await openPage(page, address);
      const asked = new URL(address, 'http://localhost').searchParams.get('q') ?? '';
      await expect(mainField(page)).toHaveValue(asked);
      await expect(page.getByRole('main').getByRole('status')).toHaveText(SAID);
      await expect(page.locator('main :is(img, script)')).toHaveCount(0);
      await mainField(page).fill(word);
      await expect(page.locator('main article').first()).toBeVisible();
    });
  }
});
