import type {Locator} from '@playwright/test';
import {navbarField, options} from './search';
import {expect, openPage, test} from './test';

const queries: Record<string, string> = {
  '10,000 letters': 'zq'.repeat(5000),
  '10,000 words': 'zq '.repeat(3333),
  '10,000 Han characters': '鰯'.repeat(10_000),
  'the first half of a character': 'zq\uD83D',
  'the second half of a character': '\uDE00zq',
  'a character outside the basic plane': '𠮷zq',
  'an image that runs a script': '<img src=x onerror=alert(1)>',
  'a script': '</title><script>alert(1)</script>',
  'characters of regular expressions': '.*+?^${}()|[]\\',
  'an open bracket': '[(zq',
  'a property of all objects': '__proto__',
  'another property of all objects': 'constructor',
  'a broken escape': '%E0%A4%A',
  'an escape of nothing': '%00zq',
  'a field of a query language': 'title:zq^9~2 +zq -zq',
  'nothing but blanks': '   ',
};

/** Enters a text unit by unit: on the way to the browser half a character would be replaced. */
async function enter(field: Locator, text: string): Promise<void> {
  const units = Array.from({length: text.length}, (_, index) => text.charCodeAt(index));
  await field.evaluate((input, codes) => {
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    value?.set?.call(input, String.fromCharCode(...codes));
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }, units);
}

for (const [name, query] of Object.entries(queries)) {
  test.describe(`a query of ${name}`, () => {
    test.beforeEach(({page}) => {
      page.on('dialog', () => {
        throw new Error('A query was run.');
      });
    });

    test('does no harm in the bar', async ({page}) => {
      await openPage(page, '/career/');
      await page.keyboard.press('Control+k');
      const field = navbarField(page);
      await expect(field).toHaveRole('combobox');
      await enter(field, query);
      if (query.trim()) {
        await expect(page.locator('.navbar').getByRole('status')).toHaveText(/見つかりま/);
      }
      await expect(page.locator('.navbar [role="search"] :is(img, script)')).toHaveCount(0);
      await field.fill('Zabbix');
      await expect(options(page).first()).toContainText('監視ツール');
    });

    test('does no harm on the search page', async ({page}) => {
      await openPage(page, '/search/');
      const field = page.locator('main input');
      await enter(field, query);
      if (query.trim()) {
        await expect(page.locator('main').getByRole('status')).toHaveText(/見つかりま/);
      }
      await expect(page.locator('main :is(img, script)')).toHaveCount(0);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      await expect(page.locator('h1')).toBeInViewport();
      await expect(field).toBeInViewport();
      await field.fill('Zabbix');
      await expect(page.locator('main article').first()).toContainText('監視ツール');
      await expect(page).toHaveURL('/search/?q=Zabbix');
    });

    const address = `/search/?${new URLSearchParams({q: query}).toString()}`;
    // The server that the tests use takes no longer address; the page itself does, see above.
    if (address.length <= 15_000) {
      test('does no harm in a link', async ({page}) => {
        await openPage(page, address);
        await expect(page.locator('main input')).toHaveValue(
          query.replace(/\p{Surrogate}/gu, '\uFFFD'),
        );
        await expect(page.locator('main :is(img, script)')).toHaveCount(0);
        if (query.trim()) {
          await expect(page.locator('main').getByRole('status')).toHaveText(/見つかりま/);
        }
        await page.locator('main input').fill('Zabbix');
        await expect(page.locator('main article').first()).toContainText('監視ツール');
      });
    }
  });
}

test('an address that is itself broken, or asks for another index, is just another query', async ({
  page,
}) => {
  await openPage(page, '/search/?q=%E0%A4%A&ctx=..%2F&version=..%2F..%2Fnowhere');
  await expect(page.locator('main').getByRole('status')).toHaveText(/見つかりま/);
  await page.locator('main input').fill('Zabbix');
  await expect(page.locator('main article').first()).toContainText('監視ツール');
});
