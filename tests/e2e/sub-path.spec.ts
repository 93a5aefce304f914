import {sitemapPages} from './pages';
import {expect, openPage, test} from './test';

const base = '/team/qa';
const pages = sitemapPages('build-sub-path');

test('every page of the sitemaps loads under the sub-path', async ({page}) => {
  expect(pages.length).toBeGreaterThanOrEqual(22);
  for (const {url, path} of pages) {
    expect(url).toMatch(/^https:\/\/example\.org\/team\/qa\//);
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', url);
    const hrefs = await page
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.filter((href) => !href?.startsWith(`${base}/`))).toEqual([]);
  }
});

test('search and the language switch stay under the sub-path', async ({page}) => {
  await openPage(page, `${base}/`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('SLO');
  await expect(page.locator('[role="listbox"] [role="option"]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${base}/sre/#slo-design`);
  await page.getByRole('link', {name: 'English', exact: true}).click();
  await expect(page).toHaveURL(`${base}/en/sre/#slo-design`);
});
