import type {Page} from '@playwright/test';
import {options, searches, searchInBar} from './search';
import {expect, openPage, test} from './test';

/** @returns the texts that are marked on the page without a change of its elements. */
async function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(CSS.highlights.values(), (highlight) => Array.from(highlight, String)).flat(),
  );
}

for (const {base, language} of searches) {
  test.describe(`a chosen result in ${language}`, () => {
    for (const how of ['by Enter', 'by a click', 'on the search page']) {
      test(`${how} lands on its answer, visibly marked`, async ({page}) => {
        if (how === 'on the search page') {
          await openPage(page, `${base}search/?q=Zabbix`);
          await page.locator('main article a').first().click();
        } else {
          await searchInBar(page, base, 'Zabbix');
          await expect(options(page).first()).toBeVisible();
          await (how === 'by Enter' ? page.keyboard.press('Enter') : options(page).first().click());
        }
        await expect(page).toHaveURL(`${base}observability/#monitoring-tools`);
        const heading = page.locator('#monitoring-tools');
        await expect(heading).toBeInViewport();
        await expect.poll(async () => markedTexts(page)).toContain('Zabbix');
        expect(await markedTexts(page)).toEqual(
          (await markedTexts(page)).filter((text) => text === 'Zabbix'),
        );
        await expect(heading.locator('> span')).toHaveCSS('background-image', /linear-gradient/);
        // The keyboard goes on from there.
        await expect(heading).toBeFocused();
        // No trace of it in the address of what one sends on.
        expect(new URL(page.url()).search).toBe('');
      });
    }

    test('is marked until the reader goes on', async ({page}) => {
      await searchInBar(page, base, 'AWS');
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect.poll(async () => markedTexts(page)).not.toEqual([]);
      await page.locator('.table-of-contents a').last().click();
      await expect.poll(async () => markedTexts(page)).toEqual([]);
      await expect(page.locator('[data-chosen]')).toHaveCount(0);
    });

    test('on the very page is marked, too, as often as it is chosen', async ({page}) => {
      await openPage(page, `${base}career/`);
      const argo = language === 'ja' ? 'ArgoCD' : 'Argo CD';
      for (const query of ['Terraform', 'Terraform', argo]) {
        await page.keyboard.press('/');
        await page.keyboard.type(query);
        // What is marked tells which text the list answers.
        await expect(options(page).first().locator('mark').first()).toHaveText(query);
        await page.keyboard.press('Enter');
      }
      await expect(page).toHaveURL(/#/);
      await expect.poll(async () => markedTexts(page)).not.toEqual([]);
      expect((await markedTexts(page)).every((text) => /argo/i.test(text))).toBe(true);
      await expect(page.locator('[data-chosen]')).toHaveCount(1);
    });

    test('stays in its answer: others of the page are not marked', async ({page}) => {
      await searchInBar(page, base, 'Terraform');
      await options(page).first().click();
      await expect.poll(async () => markedTexts(page)).not.toEqual([]);
      const outside = await page.evaluate(() =>
        Array.from(CSS.highlights.values())
          .flatMap((highlight) => Array.from(highlight))
          .filter((range) => {
            const next = document.querySelector('#skills-to-learn ~ h2');
            const heading = document.querySelector('#skills-to-learn');
            const node = range.startContainer;
            const before = (heading?.compareDocumentPosition(node) ?? 0) & 2;
            const after = (next?.compareDocumentPosition(node) ?? 0) & 4;
            return Boolean(before) || Boolean(after);
          })
          .map(String),
      );
      expect(outside).toEqual([]);
    });

    test('opened from a shared link is marked without search', async ({page}) => {
      await openPage(page, `${base}observability/#monitoring-tools`);
      await expect(page.locator('#monitoring-tools > span')).toHaveCSS(
        'background-image',
        /linear-gradient/,
      );
      expect(await markedTexts(page)).toEqual([]);
    });
  });
}

test('where a browser cannot mark without elements, the heading is marked alone', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await searchInBar(page, '/', 'Zabbix');
  await options(page).first().click();
  await expect(page.locator('#monitoring-tools > span')).toHaveCSS(
    'background-image',
    /linear-gradient/,
  );
});
