import fs from 'node:fs';
import path from 'node:path';
import {siteDir, siteSections} from '../site';
import {delay, finds, navbarField, NOTHING, options, searches, searchInBar} from './search';
import {expect, openPage, test} from './test';

for (const {language, base, seeAll, clear, nothing, otherLanguage} of searches) {
  test.describe(`search in ${language}`, () => {
    for (const {query, answer} of finds) {
      test(`${query} finds its answer first, with section and marked passage`, async ({page}) => {
        await searchInBar(page, base, query);
        const section = siteSections(language).find(({slug}) => answer.startsWith(slug));
        const found = section?.answers.find(({id}) => answer.endsWith(`#${id}`));
        const first = options(page).first();
        await expect(first).toContainText(found?.question ?? '');
        await expect(first).toContainText(section?.title ?? '');
        await expect(first.locator('mark', {hasText: query}).first()).toBeVisible();
        await first.click();
        await expect(page).toHaveURL(`${base}${answer}`);
      });

      test(`${query} has its search page, which can be linked`, async ({page}) => {
        await openPage(page, `${base}search/?q=${query}`);
        const first = page.locator('main article').first();
        await expect(first.locator('mark', {hasText: query}).first()).toBeVisible();
        await first.getByRole('link').click();
        await expect(page).toHaveURL(`${base}${answer}`);
      });
    }

    test('shows an answer once', async ({page}) => {
      await searchInBar(page, base, 'AWS');
      await expect(options(page).first()).toBeVisible();
      const texts = await options(page).allTextContents();
      expect(texts.length).toBeGreaterThan(3);
      expect(new Set(texts).size).toBe(texts.length);
    });

    test('leads to the page of all results', async ({page}) => {
      await searchInBar(page, base, 'AWS');
      await options(page).filter({hasText: seeAll}).click();
      await expect(page).toHaveURL(`${base}search/?q=AWS`);
      await expect(page.locator('main article').nth(3)).toBeVisible();
    });

    test('where nothing is found, bar and page offer the sections', async ({page}) => {
      const sections = siteSections(language);
      await searchInBar(page, base, NOTHING);
      const bar = page.locator('.navbar [role="search"]');
      await expect(bar.getByText(nothing)).toBeVisible();
      await expect(options(page)).toHaveCount(0);
      for (const {title} of sections) {
        await expect(bar.getByRole('link', {name: title, exact: true})).toBeVisible();
      }
      await bar.getByRole('link', {name: sections[0]?.title, exact: true}).click();
      await expect(page).toHaveURL(`${base}sre/`);
      await expect(bar.getByText(nothing)).toBeHidden();

      await openPage(page, `${base}search/?q=${NOTHING}`);
      for (const {title} of sections) {
        await expect(page.locator('main').getByRole('link', {name: title})).toBeVisible();
      }
      await expect(page.locator('main article')).toHaveCount(0);
    });

    for (const state of ['before', 'after']) {
      test(`the field is cleared by a named button, ${state} the bar has come`, async ({page}) => {
        await openPage(page, `${base}career/`);
        await page.waitForLoadState('networkidle');
        if (state === 'before') {
          await page.route('**/assets/js/*.js', () => undefined);
        }
        await page.keyboard.press('/');
        await page.keyboard.type('SLO');
        const button = page.locator('.navbar').getByRole('button', {name: clear});
        if (state === 'after') {
          await expect(options(page).first()).toBeVisible();
        }
        await button.click();
        await expect(navbarField(page)).toHaveValue('');
        await expect(navbarField(page)).toBeFocused();
        await expect(options(page)).toHaveCount(0);
        await expect(button).toBeHidden();
        await page.keyboard.type('Zabbix');
        await expect(navbarField(page)).toHaveValue('Zabbix');
      });
    }

    test('a switch of the language keeps the query', async ({page}) => {
      await openPage(page, `${base}search/?q=SLO`);
      await page.locator('main input').fill('Zabbix');
      await expect(page).toHaveURL(`${base}search/?q=Zabbix`);
      await page.getByRole('link', {name: otherLanguage, exact: true}).click();
      const other = base === '/' ? '/en/' : '/';
      await expect(page).toHaveURL(`${other}search/?q=Zabbix`);
      await expect(page.locator('main input')).toHaveValue('Zabbix');
      await expect(page.locator('main article').first()).toBeVisible();
    });

    test('has an index with a hash in its name', () => {
      const names = fs
        .readdirSync(path.join(siteDir, 'build', base))
        .filter((name) => name.startsWith('search-index'));
      expect(names).toHaveLength(1);
      expect(names[0]).toMatch(/^search-index-[0-9a-f]+\.json$/);
    });

    test('lists all questions on its page where JavaScript is off', async ({page}) => {
      const html = await (await page.request.get(`${base}search/`)).text();
      const [, list = ''] = /<noscript>([^]*?)<\/noscript>/.exec(html) ?? [];
      expect(list.match(/<a [^>]*href=[^>]*#/g)?.length).toBeGreaterThanOrEqual(26);
    });

    for (const field of ['the navbar’s', 'the home page’s']) {
      test(`fits a phone, in ${field} field`, async ({page}) => {
        await page.setViewportSize({width: 390, height: 844});
        await openPage(page, base);
        await page
          .locator(field === 'the navbar’s' ? '.navbar input' : 'main [role="search"] input')
          .click();
        for (const query of ['AWS', NOTHING]) {
          await page.keyboard.press('Control+a');
          await page.keyboard.type(query);
          const box = await (
            query === NOTHING
              ? page.getByText(nothing).filter({visible: true}).locator('..')
              : page.getByRole('listbox')
          ).boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          ).toBeLessThanOrEqual(0);
        }
        await page.keyboard.press('Control+a');
        await page.keyboard.type('AWS');
        await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
        // The last entry is reached by scrolling the list itself.
        await page.keyboard.press('ArrowUp');
        await expect(options(page).last()).toBeInViewport({ratio: 0.9});
      });
    }
  });
}

test('results come from the second character, for Han characters from the first', async ({
  page,
}) => {
  await searchInBar(page, '/', 'S');
  await page.waitForTimeout(500);
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.type('L');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('輩');
  await expect(options(page).first()).toContainText('チーム');
});

test('a late answer to an earlier text is not shown', async ({page}) => {
  await delay(page, '**/search-index*', 1000);
  await searchInBar(page, '/', 'Zabbix');
  await expect(navbarField(page)).toHaveRole('combobox');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.waitForTimeout(2000);
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.type('Terraform');
  await expect(options(page).first()).toContainText('習得したい技術');
});

test('search costs nothing until it is used', async ({page}) => {
  const files: string[] = [];
  page.on('response', (response) => {
    if (/\.(?:js|json)$/.test(new URL(response.url()).pathname)) {
      files.push(response.url());
    }
  });
  await openPage(page, '/sre/');
  await page.waitForLoadState('networkidle');
  const before = [...files];
  expect(before.length).toBeGreaterThan(2);
  const bodies = await Promise.all(before.map(async (url) => (await page.request.get(url)).text()));
  // Words that the list, the bar and the finder of marks cannot do without.
  for (const word of ['aria-activedescendant', 'searchIndexLoading', 'invertedIndex']) {
    expect(bodies.filter((body) => body.includes(word))).toEqual([]);
  }
  expect(before.filter((url) => url.includes('search-index'))).toEqual([]);

  await page.keyboard.press('Control+k');
  await expect.poll(() => files.some((url) => url.includes('search-index'))).toBe(true);
});

test.describe('where the search bar cannot be fetched', () => {
  test.use({
    expectedFaults: /failed:.*\.js|Failed to load resource|search bar could not be loaded/,
  });

  test('the field opens the search page', async ({page}) => {
    await openPage(page, '/career/');
    await page.waitForLoadState('networkidle');
    await page.route('**/assets/js/*.js', (route) => route.abort());
    await navbarField(page).fill('SLO');
    await page.unroute('**/assets/js/*.js');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=SLO');
    await expect(page.locator('main article').first()).toBeVisible();
  });
});
