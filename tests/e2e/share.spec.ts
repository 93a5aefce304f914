import type {Page} from '@playwright/test';
import {expectAccessible} from './axe';
import {expect, openPage, test} from './test';

const languages = [
  {
    base: '/',
    copied: 'リンクをコピーしました',
    refused: /^コピーできませんでした/,
    sheet: 'ほかの方法で共有…',
    field: 'コピーするリンク',
    choose: /^選んだリンクをコピー/,
    csv: 'CSVをダウンロード',
  },
  {
    base: '/en/',
    copied: 'Link copied',
    refused: /^The link could not be copied/,
    sheet: 'Share another way…',
    field: 'Link to copy',
    choose: /^Copy the chosen links/,
    csv: 'Download CSV',
  },
] as const;

/** Where questions have the control. */
const places = ['', 'sre/', 'sre/slo-design/'];

/** What the share sheet of a device was offered. */
type SharingWindow = typeof globalThis & {offered?: ShareData};

async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined});
  });
}

async function addShareSheet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        (globalThis as SharingWindow).offered = data;
        return Promise.reject(new DOMException('', 'AbortError'));
      },
    });
  });
}

for (const {base, copied, refused, sheet, field, choose, csv} of languages) {
  const link = `http://localhost:3000${base}sre/slo-design/`;

  for (const place of places) {
    test.describe(`the link of an answer at ${base}${place}`, () => {
      const control = (page: Page) => page.getByRole('button', {name: /SLO/}).first();

      test('is copied by keyboard, which is said', async ({page, context}) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await openPage(page, `${base}${place}`);
        await control(page).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('status').filter({hasText: copied})).toBeVisible();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
        await expect(control(page)).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.getByText(copied)).toBeHidden();
        await expect(control(page)).toBeFocused();
      });

      test('is shown selected where the clipboard is refused', async ({page}) => {
        await refuseClipboard(page);
        await openPage(page, `${base}${place}`);
        await control(page).click();
        await expect(page.getByRole('status').filter({hasText: refused})).toBeVisible();
        const shown = page.getByRole('textbox', {name: field});
        await expect(shown).toBeFocused();
        await expect(shown).toHaveValue(link);
        expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
        await page.keyboard.press('Escape');
        await expect(shown).toBeHidden();
        await expect(control(page)).toBeFocused();
      });

      test('is offered to the share sheet', async ({page, context}) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await addShareSheet(page);
        await openPage(page, `${base}${place}`);
        await control(page).click();
        await page.getByRole('button', {name: sheet}).click();
        const offered = await page.evaluate(() => (globalThis as SharingWindow).offered);
        expect(offered?.url).toBe(link);
        expect(offered?.title).toMatch(/SLO/);
      });
    });
  }

  test.describe(`at ${base}`, () => {
    test('every question has its control, large enough for a thumb', async ({page}) => {
      await page.setViewportSize({width: 390, height: 844});
      for (const {place, count} of [
        {place: '', count: 26},
        {place: 'sre/', count: 3},
        {place: 'sre/slo-design/', count: 1},
      ]) {
        await openPage(page, `${base}${place}`);
        const controls = page.locator('main button[aria-label]:not(.theme-back-to-top-button)');
        const sizes = await controls.filter({visible: true}).evaluateAll((buttons) =>
          buttons
            .filter(({ariaLabel}) => /[「“]/.test(ariaLabel ?? ''))
            .map((button) => button.getBoundingClientRect())
            .map(({width, height}) => Math.min(width, height)),
        );
        expect(sizes.length).toBeGreaterThanOrEqual(count);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
      }
    });

    test('the message does not move the text, and has no axe violation', async ({page}) => {
      await refuseClipboard(page);
      await addShareSheet(page);
      for (const place of places) {
        await openPage(page, `${base}${place}`);
        const height = () => page.evaluate(() => document.documentElement.scrollHeight);
        const before = await height();
        // The message covers what is below for a moment; it is itself what is examined.
        await expectAccessible(
          page,
          async () => {
            await page.getByRole('button', {name: /SLO/}).first().click();
            await expect(page.getByRole('textbox', {name: field})).toBeVisible();
          },
          'span:has(> [data-outcome])',
        );
        await page.setViewportSize({width: 1280, height: 720});
        expect(Math.abs((await height()) - before)).toBeLessThanOrEqual(1);
      }
    });

    test('the page of all links has every link, copies those chosen, and has a table', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openPage(page, base);
      await page.getByRole('contentinfo').getByRole('link').click();
      await expect(page).toHaveURL(`${base}links/`);
      const main = page.getByRole('main');
      await expect(main.getByRole('checkbox')).toHaveCount(52);
      await expect(main.getByRole('button', {name: choose})).toBeDisabled();
      await main.getByRole('checkbox').nth(1).check();
      await main.getByRole('checkbox').nth(2).check();
      await main.getByRole('button', {name: choose}).click();
      const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      expect(lines).toHaveLength(5);
      expect(lines[1]).toBe('http://localhost:3000/en/sre/sre-experience/');
      expect(lines[4]).toBe('http://localhost:3000/sre/slo-design/');

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        main.getByRole('link', {name: csv}).click(),
      ]);
      expect(download.suggestedFilename()).toBe('links.csv');
    });
  });
}

test.describe('with JavaScript off', () => {
  test.use({javaScriptEnabled: false});

  test('the control is a link to the answer’s page, and all links are there', async ({page}) => {
    await page.goto('/sre/');
    const link = page.getByRole('link', {name: /SLO.*だけのページ/});
    await link.click();
    await expect(page).toHaveURL('/sre/slo-design/');
    await page.goto('/links/');
    await expect(page.locator('main li a')).toHaveCount(52);
  });
});
