import type {Page} from '@playwright/test';
import {sectionPath} from '../../src/shared/paths';
import {searchPath} from './search';
import {nth, pathOn, richestSection, type Site} from './site';
import {expect, giveSign, openPage, test} from './test';
import {commonWord} from './words';

/** @returns the scripts that the page asks for, from now on */
function recordScripts(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') {
      scripts.push(request.url());
    }
  });
  return scripts;
}

function sectionOf(site: Site): string {
  return pathOn(site, 'ja', sectionPath(richestSection(site, 'ja').slug));
}

const alive = '[data-has-hydrated="true"]';

const signs: Record<string, (page: Page) => Promise<void>> = {
  pointer: (page) => page.mouse.move(200, 200),
  key: (page) => page.keyboard.press('Shift'),
  focus: (page) => page.locator('main a').first().focus(),
  scroll: (page) =>
    page.evaluate(() => {
      window.scrollTo(0, 200);
    }),
};

for (const [sign, give] of Object.entries(signs)) {
  test(`scripts come at the first ${sign}, not before`, async ({page, site}) => {
    const scripts = recordScripts(page);
    await page.goto(sectionOf(site), {waitUntil: 'networkidle'});
    expect(scripts).toEqual([]);
    await give(page);
    await expect(page.locator(alive)).toBeAttached();
    expect(scripts.length).toBeGreaterThan(1);
  });
}

test('scripts come at once where the page needs them, or the reader has used it', async ({
  page,
  site,
}) => {
  const section = richestSection(site, 'ja');
  const present = `#${nth(section.answers, -1).id}`;
  await page.goto(`${sectionOf(site)}${present}`, {waitUntil: 'networkidle'});
  await expect(page.locator(alive)).not.toBeAttached();
  for (const path of [
    `${sectionOf(site)}?fragment=missing#nowhere`,
    `${sectionOf(site)}?fragment=broken#%E0%A4%A`,
    searchPath(site, 'ja', commonWord(site)),
    sectionOf(site),
  ]) {
    if (path !== sectionOf(site)) {
      await page.evaluate(() => {
        sessionStorage.clear();
      });
    }
    await page.goto(path);
    await expect(page.locator(alive), path).toBeAttached();
  }
});

test('scripts that fail are asked for again at the next sign', async ({page, site}) => {
  const main = '**/main.*.js';
  await page.route(main, (route) => route.abort('aborted'));
  await page.goto(sectionOf(site));
  // Not what is fetched ahead, but the script itself.
  const failed = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.addEventListener(
          'error',
          ({target}) => {
            if (target instanceof HTMLScriptElement) {
              resolve();
            }
          },
          true,
        );
      }),
  );
  await giveSign(page);
  await failed;
  await expect(page.locator(alive)).not.toBeAttached();
  await page.unroute(main);
  await giveSign(page);
  await expect(page.locator(alive)).toBeAttached();
});

test('the shortcut leads to the field before the scripts have come', async ({page, site}) => {
  await page.route('**/*.js', () => undefined);
  await page.goto(sectionOf(site));
  await page.keyboard.press('Control+k');
  await expect(page.locator('[role="search"] input').first()).toBeFocused();
  await page.keyboard.type('k/');
  await expect(page.locator('[role="search"] input').first()).toHaveValue('k/');
});

test.describe('at a missing address', () => {
  test.use({expectedFaults: /404/});

  test('scripts come at once', async ({page, site}) => {
    await page.goto(pathOn(site, 'ja', '/nowhere/'));
    await expect(page.locator(alive)).toBeAttached();
  });
});

test.describe('in Firefox, of which the policy forbids links to what is fetched ahead', () => {
  test.use({userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'});

  test('it is fetched all the same', async ({page, site}) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'xhr') {
        fetched.push(request.url());
      }
    });
    await openPage(page, pathOn(site, 'ja', '/'));
    await expect.poll(() => fetched.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(3);
    await expect(page.locator('link[rel="prefetch"]')).toHaveCount(0);
  });
});
