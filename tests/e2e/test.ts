import {test as base, expect, type Page} from '@playwright/test';
import type {Site} from './site';

export {expect};

export type Options = {
  /** The site that is tested. */
  site: Site;
  /** The faults that a test provokes on purpose. */
  expectedFaults: RegExp | undefined;
};

type Fixtures = {
  /** Console errors and warnings, failed requests, requests to another host, uncaught errors. */
  faults: string[];
};

/** What Playwright says where the service worker stays away, as it does but in offline.spec.ts. */
const NO_WORKER = 'Service Worker registration blocked by Playwright';

/** Playwright's test, which also fails on any fault of the page. */
export const test = base.extend<Options & Fixtures>({
  site: [
    {directory: '.', outDir: 'build', basePath: '/', address: 'http://localhost:3000'},
    {option: true},
  ],
  expectedFaults: [undefined, {option: true}],
  faults: [
    async ({context, baseURL, expectedFaults}, use) => {
      const faults: string[] = [];
      const host = new URL(baseURL ?? '').host;
      context.on('console', (message) => {
        const isFault = ['error', 'warning'].includes(message.type());
        if (isFault && message.text() !== NO_WORKER) {
          faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
        }
      });
      context.on('weberror', (webError) => faults.push(`uncaught: ${webError.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (!['data:', 'blob:'].includes(url.protocol) && url.host !== host) {
          faults.push(`request to another host: ${request.url()}`);
        }
      });
      context.on('requestfailed', (request) => {
        const error = request.failure()?.errorText ?? '';
        // A page that is left while it loads aborts its requests; that is no fault.
        if (!/abort|cancel/i.test(error)) {
          faults.push(`failed: ${request.url()} ${error}`);
        }
      });
      context.on('response', (response) => {
        if (response.status() >= 400) {
          faults.push(`status ${response.status()}: ${response.url()}`);
        }
      });
      await use(faults);
      expect(faults.filter((fault) => !expectedFaults?.test(fault))).toEqual([]);
    },
    {auto: true},
  ],
});

/** Gives the sign for which a page's scripts wait, and does nothing else. */
export async function giveSign(page: Page): Promise<void> {
  // A page that leads on to another one is gone by then.
  await page.evaluate(() => dispatchEvent(new Event('pointermove'))).catch(() => undefined);
}

/** Opens a page and waits until its scripts answer the reader. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await giveSign(page);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

/** Expects that a page does not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
}

/** Leads to another fragment of the page. */
export function setHash(page: Page, hash: string): Promise<void> {
  return page.evaluate((value) => {
    window.location.hash = value;
  }, hash);
}
