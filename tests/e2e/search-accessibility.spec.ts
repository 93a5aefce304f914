import {JAPANESE} from '../site';
import {expectAccessible} from './axe';
import {navbarField, NOTHING, options, searches, searchInBar} from './search';
import {expect, openPage, test} from './test';

for (const texts of searches) {
  const {language, base, label, pageLabel, listLabel, nothing, count, failed, homeLabel} = texts;

  test.describe(`search in ${language}`, () => {
    test('has no axe violation with the list open', async ({page}) => {
      await openPage(page, `${base}sre/`);
      await expectAccessible(page, async () => {
        await navbarField(page).focus();
        await navbarField(page).fill('AWS');
        await expect(options(page).nth(3)).toBeVisible();
        await page.keyboard.press('ArrowDown');
      });
    });

    test('has no axe violation with the list open on the home page', async ({page}) => {
      await openPage(page, base);
      await expectAccessible(page, async () => {
        const field = page.getByRole('search', {name: homeLabel}).locator('input');
        await field.focus();
        await field.fill('AWS');
        await expect(options(page).nth(3)).toBeVisible();
      });
    });

    test('has no axe violation where the bar finds nothing', async ({page}) => {
      await openPage(page, `${base}sre/`);
      await expectAccessible(page, async () => {
        await navbarField(page).focus();
        await navbarField(page).fill(NOTHING);
        await expect(page.getByText(nothing)).toBeVisible();
      });
    });

    for (const {name, query, shown} of [
      {name: 'with results', query: 'AWS', shown: 'main article'},
      {name: 'with no result', query: NOTHING, shown: 'main li a'},
    ]) {
      test(`has no axe violation on its page ${name}`, async ({page}) => {
        await openPage(page, `${base}search/?q=${query}`);
        await expect(page.locator(shown).first()).toBeVisible();
        await expectAccessible(page);
      });
    }

    test.describe('that fails', () => {
      test.use({expectedFaults: /search-index|Failed to load resource|index could not be loaded/});

      test('has no axe violation', async ({page}) => {
        await page.route('**/search-index*', (route) => route.abort());
        await searchInBar(page, base, 'AWS');
        await expect(page.getByText(failed)).toBeVisible();
        await expectAccessible(page);
        await openPage(page, `${base}search/?q=AWS`);
        await expect(page.getByText(failed)).toBeVisible();
        await expectAccessible(page);
      });
    });

    test('is a combobox with a list of options, named in the page’s language', async ({page}) => {
      await searchInBar(page, base, 'AWS');
      const field = page.getByRole('search', {name: label}).getByRole('combobox', {name: label});
      await expect(field).toBeFocused();
      await expect(field).toHaveAttribute('aria-autocomplete', 'list');
      await expect(field).toHaveAttribute('aria-expanded', 'true');
      const list = page.getByRole('listbox', {name: listLabel});
      await expect(field).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
      await expect(list.getByRole('option', {selected: true})).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(navbarField(page)).toHaveAttribute('aria-expanded', 'false');
      await expect(navbarField(page)).not.toHaveAttribute('aria-activedescendant');
    });

    test('announces politely how much was found', async ({page}) => {
      await searchInBar(page, base, 'Zabbix');
      const status = page.locator('.navbar').getByRole('status');
      await expect(status).toHaveText(count);
      await expect(status).toHaveText(/^1\D/);
      await navbarField(page).fill('AWS');
      await expect(status).not.toHaveText(/^1\D/);
      await expect(status).toHaveText(count);
      await navbarField(page).fill(NOTHING);
      await expect(status).toHaveText(nothing);
      await navbarField(page).fill('');
      await expect(status).toHaveText('');
    });

    test('has a page with a main landmark, a named field and an announced count', async ({
      page,
    }) => {
      await openPage(page, `${base}search/?q=Zabbix`);
      const main = page.getByRole('main');
      await expect(main).toHaveCount(1);
      await expect(main.getByRole('searchbox', {name: pageLabel})).toBeFocused();
      await expect(main.getByRole('status')).toHaveText(count);
      await main.getByRole('searchbox').fill(NOTHING);
      await expect(main.getByRole('status')).toHaveText(nothing);
    });

    test('speaks the page’s language only', async ({page}) => {
      const spoken = async (): Promise<string> =>
        page.evaluate(() =>
          [
            ...Array.from(
              document.querySelectorAll('[role="search"], main'),
              (place) => (place as HTMLElement).innerText,
            ),
            ...Array.from(
              document.querySelectorAll('[role="search"] *, main *'),
              (element) =>
                `${element.ariaLabel ?? ''} ${element.getAttribute('placeholder') ?? ''}`,
            ),
          ].join('\n'),
        );
      const STOCK_ENGLISH = /\b(?:Search|results?|documents?|found|See all|section)\b/i;
      for (const query of ['Zabbix', NOTHING]) {
        await openPage(page, `${base}search/?q=${query}`);
        await expect(page.locator('main :is(article, li)').first()).toBeVisible();
        await navbarField(page).focus();
        await navbarField(page).fill(query);
        await expect(page.locator('.navbar :is([role="option"], li a)').first()).toBeVisible();
        const text = await spoken();
        expect(text.length).toBeGreaterThan(50);
        expect(text).not.toMatch(language === 'ja' ? STOCK_ENGLISH : JAPANESE);
      }
    });
  });
}
