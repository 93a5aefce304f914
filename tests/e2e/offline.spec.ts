import fs from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {ALL_PATH, answerPath, sectionPath} from '../../src/shared/paths';
import {languagePath} from '../site';
import {createHost, OLD, type Host} from './host';
import {mainField, navbarField, options, quietPath, searchPath} from './search';
import {answersOf, languages, nth, pathOn, sectionsOf, sitemapPaths, type Site} from './site';
import {expect, giveSign, openPage, test as base} from './test';
import {texts} from './texts';
import {commonWord, uniqueWords} from './words';

const test = base.extend<{host: Host}>({
  host: async ({site}, provide) => {
    const host = await createHost(site);
    await provide(host);
    host.close();
  },
  baseURL: async ({host}, provide) => {
    await provide(host.origin);
  },
});

const modes = {
  serviceWorkers: 'allow',
  // What a reader asks for fails without a connection, or after the site was published anew.
  expectedFaults: /ERR_(?:INTERNET_DISCONNECTED|FAILED)|404|Loading chunk/,
} as const;

/** A busy machine takes its time to keep a site. */
const PATIENTLY = {timeout: 30_000};

base.skip(({browserName}) => browserName !== 'chromium', 'Playwright drives no other’s workers.');

/** @returns the names of the versions that are whole on the device, oldest first */
function wholeVersions(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const whole: string[] = [];
    for (const name of await caches.keys()) {
      const kept = await (await caches.open(name)).keys();
      if (kept.some(({url}) => url.endsWith('?whole'))) {
        whole.push(name.split(' ').at(-1) ?? '');
      }
    }
    return whole;
  });
}

/** Opens a page, and uses it until the version that the host has is whole on the device. */
async function visit(page: Page, host: Host, address: string): Promise<void> {
  await openPage(page, address);
  await expect.poll(() => wholeVersions(page), PATIENTLY).toContain(host.version());
}

/** @returns how many times the site was published before the page that is shown */
function deploymentOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.dataset.deployment ?? '1');
}

async function expectSearch(page: Page, site: Site): Promise<void> {
  const {word, slug, id} = nth(uniqueWords(site), 0);
  await mainField(page).fill(word);
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${sectionPath(slug)}#${id}$`));
}

base.describe('after one visit', () => {
  base.use(modes);

  for (const language of languages) {
    base(
      `every page in ${language} is on the device, and is read and searched from there`,
      {tag: '@core'},
      async ({page, context, site}) => {
        const root = pathOn(site, language, '/');
        await openPage(page, root);
        await expect.poll(() => wholeVersions(page), PATIENTLY).toHaveLength(1);
        const pages = [
          ...sitemapPaths(site, language),
          searchPath(site, language),
          pathOn(site, language, '/404.html'),
        ];
        expect(pages.length).toBeGreaterThan(answersOf(site, language).length);
        const folder = path.join(site.outDir, languagePath(language));
        const assets = fs
          .readdirSync(path.join(folder, 'assets'), {recursive: true, encoding: 'utf8'})
          .filter((name) => /\.\w+$/.test(name) && !name.startsWith('offline.'))
          .map((name) => `${root}assets/${name}`);
        expect(assets.length).toBeGreaterThan(20);
        for (const address of [...pages, ...assets]) {
          const file = address.slice(root.length).replace(/(^|\/)$/, '$1index.html');
          const kept = await page.evaluate(
            async (key) => (await caches.match(key))?.text(),
            address,
          );
          expect(kept === fs.readFileSync(path.join(folder, file), 'utf8'), address).toBe(true);
        }

        await context.setOffline(true);
        const {slug, id} = nth(answersOf(site, language), -1);
        for (const below of ['/', sectionPath(slug), answerPath(slug, id), ALL_PATH, '/links/']) {
          await openPage(page, pathOn(site, language, below));
          await expect(page.locator('h1')).toBeVisible();
          await expect(page.locator('html')).toHaveAttribute('lang', language);
        }
        await page.goto(searchPath(site, language, commonWord(site)));
        await page.locator('main article a').first().click();
        await expect(page.locator('[data-arrived]')).toBeVisible();
      },
    );
  }
});

test.use(modes);

test('nothing is fetched to be kept before the first sign, nor for a reader who saves data', async ({
  browser,
  page,
  site,
  host,
}) => {
  const isAsked = (): Promise<boolean> =>
    page.evaluate(
      async () =>
        (await navigator.serviceWorker.getRegistrations()).length > 0 ||
        document.querySelector('link[rel="manifest"]') !== null,
    );
  const home = pathOn(site, 'ja', '/');
  await page.goto(home, {waitUntil: 'networkidle'});
  expect(await isAsked()).toBe(false);
  await visit(page, host, home);
  expect(await isAsked()).toBe(true);
  const manifest = await page.locator('link[rel="manifest"]').getAttribute('href');
  expect(manifest).toBe(`${home}manifest.json`);

  const other = await browser.newPage({baseURL: host.origin});
  await other.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '4g'}});
  });
  await openPage(other, home);
  await other.waitForLoadState('networkidle');
  expect(await wholeVersions(other)).toEqual([]);
  expect(
    await other.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  await other.close();
});

test('a new version comes with the next visit, and stays beside the one of a tab that is open', async ({
  page,
  context,
  site,
  host,
}) => {
  const home = pathOn(site, 'ja', '/');
  const section = pathOn(site, 'ja', sectionPath(nth(sectionsOf(site, 'ja'), 0).slug));
  await visit(page, host, home);
  const before = host.version();
  host.publish();

  const next = await context.newPage();
  await next.goto(home);
  expect(await deploymentOf(next)).toBe('2');
  await visit(next, host, home);
  expect(await wholeVersions(next)).toEqual([before, host.version()]);

  // The host has none of the scripts that the tab asks for now.
  await context.setOffline(true);
  await page.locator(`main a[href="${section}"]`).first().click();
  await expect(page).toHaveURL(section);
  expect(await deploymentOf(page)).toBe('1');
  await page.goBack();
  await expectSearch(page, site);
  expect(await deploymentOf(page)).toBe('1');
  await next.reload();
  expect(await deploymentOf(next)).toBe('2');
  await expectSearch(next, site);

  await context.setOffline(false);
  host.publish();
  const last = await context.newPage();
  await visit(last, host, home);
  expect(await wholeVersions(last)).not.toContain(before);
  // Its scripts are nowhere any more, so it comes to today's page.
  await page.locator(`footer a[href="${pathOn(site, 'ja', '/links/')}"]`).click();
  await expect(page).toHaveURL(pathOn(site, 'ja', '/links/'));
  await expect(page.locator('body[data-deployment="3"]')).toBeAttached();
  await expect(page.locator('h1')).toBeVisible();
});

test('what was kept is shown while there is no connection, and today’s page once there is', async ({
  page,
  context,
  site,
  host,
}) => {
  const section = quietPath(site, 'ja');
  await visit(page, host, pathOn(site, 'ja', '/'));
  await context.setOffline(true);
  host.publish();
  await page.goto(section);
  expect(await deploymentOf(page)).toBe('1');
  await context.setOffline(false);
  await page.goto(section);
  expect(await deploymentOf(page)).toBe('2');
});

test('addresses lead where they do with a connection', async ({page, context, site, host}) => {
  const at = (below: string): string => pathOn(site, 'ja', below);
  const {slug, answers} = nth(sectionsOf(site, 'ja'), 0);
  await visit(page, host, at('/'));
  await context.setOffline(true);
  for (const [asked, shown] of [
    [at(`/${slug}?a=b`), at(`/${slug}/?a=b`)],
    [at(`/${slug}/index.html`), at(sectionPath(slug))],
    [at(`/${slug}/?a=b#${nth(answers, -1).id}`), at(`/${slug}/?a=b#${nth(answers, -1).id}`)],
    [at(`/${OLD.from}?a=b`), at(`/${OLD.to}?a=b`)],
    [at(`/${OLD.from}。?a=b`), at(`/${OLD.to}?a=b`)],
    [
      at(`/${slug.toUpperCase()}/${nth(answers, 0).id}をご覧ください`),
      at(answerPath(slug, nth(answers, 0).id)),
    ],
  ] as const) {
    const response = await page.goto(asked);
    expect(response?.status(), asked).toBe(200);
    await expect(page).toHaveURL(shown);
  }
  const {id} = nth(answers, 0);
  const missing = await page.goto(at(`/${slug}/x${id}/`));
  expect(missing?.status()).toBe(404);
  const main = page.getByRole('main');
  await expect(main).toContainText(texts.ja.offline);
  await main.getByRole('link', {name: nth(answers, 0).question}).click();
  await expect(page).toHaveURL(at(answerPath(slug, id)));
});

test('a host that does not answer is not waited for', async ({page, site, host}) => {
  await visit(page, host, pathOn(site, 'ja', '/'));
  host.silence();
  await page.goto(quietPath(site, 'ja'));
  await giveSign(page);
  await page.keyboard.press('Control+k');
  await navbarField(page).fill(nth(uniqueWords(site), 0).word);
  await expect(options(page).first()).toBeVisible();
});

test('a version that is not all there, or has no room, is not kept, and the one before stays', async ({
  page,
  context,
  site,
  host,
}) => {
  const home = pathOn(site, 'ja', '/');
  await visit(page, host, home);
  const before = host.version();
  host.publish();
  host.losePacks();
  await openPage(page, home);
  await expect.poll(host.packsAsked, PATIENTLY).toBe(2);
  await expect.poll(() => page.evaluate(() => caches.keys()), PATIENTLY).toHaveLength(1);
  expect(await wholeVersions(page)).toEqual([before]);

  host.publish();
  const client = await context.newCDPSession(page);
  // There is room for the scripts that come first, but not for the pages.
  const {usage = 0} = await page.evaluate(() => navigator.storage.estimate());
  const quotaSize = usage + 1_000_000;
  await client.send('Storage.overrideQuotaForOrigin', {origin: host.origin, quotaSize});
  await openPage(page, home);
  await expect.poll(host.packsAsked, PATIENTLY).toBe(3);
  await expect.poll(() => page.evaluate(() => caches.keys()), PATIENTLY).toHaveLength(1);
  expect(await wholeVersions(page)).toEqual([before]);
  expect(await deploymentOf(page)).toBe('3');
  await context.setOffline(true);
  await openPage(page, quietPath(site, 'ja'));
  expect(await deploymentOf(page)).toBe('1');
  await context.setOffline(false);
  await client.send('Storage.overrideQuotaForOrigin', {origin: host.origin});
  await visit(page, host, home);
});

test('a site that is not kept any more leaves nothing on the device, and no page is lost', async ({
  page,
  site,
  host,
}) => {
  const home = pathOn(site, 'ja', '/');
  await visit(page, host, home);
  host.turnOff();
  await page.goto(home);
  await page.evaluate(() => {
    document.body.dataset.deployment = 'not loaded again';
  });
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    )
    .toEqual([0, 0]);
  expect(await deploymentOf(page)).toBe('not loaded again');
  await giveSign(page);
  await expectSearch(page, site);
});
