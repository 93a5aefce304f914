import fs from 'node:fs';
import path from 'node:path';
import {siteDir} from '../site';
import {languageBase} from './pages';
import {expect, openPage, test} from './test';

const searches = [
  {language: 'ja', query: 'SLO', answer: '/sre/#slo-design', label: 'サイト内検索'},
  {
    language: 'en',
    query: 'kubectl',
    answer: '/en/containers/#kubernetes-experience',
    label: 'Search this site',
  },
] as const;

for (const {language, query, answer, label} of searches) {
  const base = languageBase(language);

  test.describe(`search in ${language}`, () => {
    for (const shortcut of ['Control+k', 'Meta+k']) {
      test(`${shortcut} finds an answer by keyboard alone`, async ({page}) => {
        await openPage(page, `${base}career/`);
        await page.keyboard.press(shortcut);
        await expect(page.getByRole('search', {name: label}).locator('input')).toBeFocused();
        await page.keyboard.type(query);
        await expect(page.locator('[role="listbox"] [role="option"]').first()).toBeVisible();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(answer);
      });
    }

    test('has its page, which can be linked', async ({page}) => {
      await openPage(page, `${base}search/?q=${query}`);
      const link = page.locator(`main article a[href="${answer}"]`).first();
      await expect(link).toBeVisible();
      await link.click();
      await expect(page).toHaveURL(answer);
    });

    test('works on a phone', async ({page}) => {
      await page.setViewportSize({width: 390, height: 844});
      await openPage(page, base);
      await page.locator('main [role="search"] input').click();
      await page.keyboard.type(query);
      await expect(page.locator('[role="listbox"] [role="option"]').first()).toBeVisible();
    });

    test('has an index with a hash in its name', () => {
      const names = fs
        .readdirSync(path.join(siteDir, 'build', base))
        .filter((name) => name.startsWith('search-index'));
      expect(names).toHaveLength(1);
      expect(names[0]).toMatch(/^search-index-[0-9a-f]+\.json$/);
    });
  });
}

test('search costs nothing until it is used', async ({page}) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (/\.(?:js|json)$/.test(new URL(response.url()).pathname)) {
      scripts.push(response.url());
    }
  });
  await openPage(page, '/sre/');
  await page.waitForLoadState('networkidle');
  const before = [...scripts];
  expect(before.length).toBeGreaterThan(2);
  const bodies = await Promise.all(before.map(async (url) => (await page.request.get(url)).text()));
  expect(bodies.filter((body) => body.includes('TinySegmenter'))).toEqual([]);
  expect(before.filter((url) => url.includes('search-index'))).toEqual([]);

  await page.keyboard.press('Control+k');
  await expect.poll(() => scripts.some((url) => url.includes('search-index'))).toBe(true);
});

test('text typed before search has come is kept', async ({page}) => {
  await page.route('**/assets/js/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await openPage(page, '/career/');
  const input = page.locator('.navbar input');
  await input.focus();
  await page.keyboard.type('SL');
  await page.waitForTimeout(1500);
  await page.keyboard.type('O');
  await expect(input).toHaveValue('SLO');
  await expect(page.locator('[role="listbox"] [role="option"]').first()).toBeVisible();
});

test('Japanese being composed while search comes is not lost', async ({page, context}) => {
  await page.route('**/assets/js/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await openPage(page, '/career/');
  await page.waitForLoadState('networkidle');
  const input = page.locator('.navbar input');
  await input.focus();
  const protocol = await context.newCDPSession(page);
  for (const text of ['か', 'かん', 'かんし']) {
    await protocol.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await page.waitForTimeout(400);
  }
  await expect(input).toHaveValue('かんし');
  await protocol.send('Input.insertText', {text: '監視'});
  await expect(page.locator('[role="listbox"] [role="option"]').first()).toBeVisible();
  await expect(input).toHaveValue('監視');
});

test('a reader who has gone on keeps the focus', async ({page}) => {
  await page.route('**/search-index*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await openPage(page, '/career/');
  await page.locator('.navbar input').focus();
  await page.waitForTimeout(300);
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.outerHTML);
  await page.waitForTimeout(1200);
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(focused);
  await page.keyboard.press('Control+k');
  await expect(page.locator('.navbar input')).toBeFocused();
});

for (const {name, query} of [
  {name: 'before search has come', query: 'SLO'},
  {name: 'where nothing is found', query: 'zzzqqq'},
]) {
  test(`Enter ${name} opens the search page`, async ({page}) => {
    if (query === 'SLO') {
      await page.route('**/search-index*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await route.continue();
      });
    }
    await openPage(page, '/career/');
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(300);
    await page.keyboard.type(query);
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/search/?q=${query}`);
  });
}

test('Tab leaves an open list and opens nothing', async ({page}) => {
  await openPage(page, '/career/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('SLO');
  await expect(page.locator('[role="listbox"] [role="option"]').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('[role="listbox"] [role="option"]').first()).toBeHidden();
  await expect(page).toHaveURL('/career/');
  await expect(page.locator('body')).not.toBeFocused();
});

test.describe('where the search bar cannot be fetched', () => {
  test.use({
    expectedFaults: /failed:.*\.js|Failed to load resource|search bar could not be loaded/,
  });

  test('the field opens the search page', async ({page}) => {
    await openPage(page, '/career/');
    await page.waitForLoadState('networkidle');
    await page.route('**/assets/js/*.js', (route) => route.abort());
    await page.locator('.navbar input').fill('SLO');
    await page.unroute('**/assets/js/*.js');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=SLO');
    await expect(page.locator('main article').first()).toBeVisible();
  });
});

test('the search page lists all questions where JavaScript is off', async ({page}) => {
  for (const {language} of searches) {
    const html = await (await page.request.get(`${languageBase(language)}search/`)).text();
    const [, list = ''] = /<noscript>([^]*?)<\/noscript>/.exec(html) ?? [];
    expect(list.match(/<a [^>]*href=[^>]*#/g)?.length).toBeGreaterThanOrEqual(26);
  }
});
