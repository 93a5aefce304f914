import {navbarField, options, searches, searchInBar} from './search';
import {expect, openPage, test} from './test';

const INDEX = '**/search-index*';

test.use({
  expectedFaults:
    /search-index|Failed to load resource|(?:index|search bar) could not be loaded|failed:.*\.js/,
});

for (const {language, base, loading, failed, retry} of searches) {
  test.describe(`in ${language}`, () => {
    test('the bar tells that the index is being loaded, and shows results then', async ({page}) => {
      let deliver = (): void => undefined;
      const isDelivered = new Promise<void>((resolve) => {
        deliver = resolve;
      });
      await page.route(INDEX, async (route) => {
        await isDelivered;
        await route.continue();
      });
      await searchInBar(page, base, 'Zabbix');
      const note = page.locator('.navbar').getByRole('status');
      await expect(note).toHaveText(loading);
      await expect(note).toBeInViewport({ratio: 1});
      deliver();
      await expect(options(page).first()).toBeVisible();
      await expect(note).not.toHaveText(loading);
    });

    for (const how of ['is not reached', 'is not there', 'is broken']) {
      test(`the bar tells if the index ${how}, and loads it again`, async ({page}) => {
        await page.route(INDEX, (route) =>
          how === 'is not reached'
            ? route.abort()
            : route.fulfill(how === 'is broken' ? {body: '[{'} : {status: 404, body: 'no'}),
        );
        await searchInBar(page, base, 'Zabbix');
        const bar = page.locator('.navbar [role="search"]');
        const button = bar.getByRole('button', {name: retry});
        await expect(bar.getByRole('status')).toHaveText(failed);
        await button.click();
        await expect(navbarField(page)).toBeFocused();
        await expect(button).toBeVisible();
        await page.unroute(INDEX);
        // By keyboard: over the button that clears the field.
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await expect(button).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(options(page).first()).toBeVisible();
        await expect(navbarField(page)).toBeFocused();
        await expect(button).toBeHidden();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(`${base}observability/#monitoring-tools`);
      });
    }

    test('the search page tells, and loads the index again', async ({page}) => {
      await page.route(INDEX, (route) => route.abort());
      await openPage(page, `${base}search/?q=Zabbix`);
      await expect(page.locator('main').getByRole('status')).toHaveText(failed);
      await page.unroute(INDEX);
      await page.locator('main').getByRole('button', {name: retry}).click();
      await expect(page.locator('main article').first()).toBeVisible();
      await expect(page.locator('main input')).toBeFocused();
      await expect(page.getByText(failed)).toHaveCount(0);
    });

    test('the field tells if the bar cannot be fetched, and fetches it again', async ({page}) => {
      await openPage(page, `${base}career/`);
      await page.waitForLoadState('networkidle');
      await page.route('**/assets/js/*.js', (route) => route.abort());
      await page.keyboard.press('/');
      await page.keyboard.type('Zabbix');
      const bar = page.locator('.navbar [role="search"]');
      await expect(bar.getByRole('status')).toHaveText(failed);
      await page.unroute('**/assets/js/*.js');
      await bar.getByRole('button', {name: retry}).click();
      await expect(options(page).first()).toBeVisible();
      await expect(navbarField(page)).toHaveValue('Zabbix');
    });
  });
}

test('a worker that cannot start counts as failed in time, and the page offers to try again', async ({
  page,
}) => {
  const worker = page.waitForEvent('worker');
  await searchInBar(page, '/', 'Zabbix');
  const script = (await worker).url();
  await expect(options(page).first()).toBeVisible();
  await page.route(script, (route) => route.abort());
  await openPage(page, '/search/?q=Zabbix');
  const button = page.locator('main').getByRole('button', {name: '再試行'});
  await expect(page.locator('main').getByRole('status')).toHaveText('検索を準備しています…');
  await expect(button).toBeVisible({timeout: 20_000});
  await page.unroute(script);
  await button.click();
  await expect(page.locator('main article').first()).toBeVisible();
});
