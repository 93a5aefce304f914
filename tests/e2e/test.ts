import {test as base, expect, type Page} from '@playwright/test';

export {expect};

/** What a page may not do; the fixture `faults` collects it and fails the test for it. */
type Fixtures = {
  /** Console errors and warnings, failed requests, requests to another host, uncaught errors. */
  faults: string[];
  /** The faults that a test provokes on purpose. */
  expectedFaults: RegExp | undefined;
};

/** Playwright's test, which also fails on any fault of the page. */
export const test = base.extend<Fixtures>({
  expectedFaults: [undefined, {option: true}],
  faults: [
    async ({context, baseURL, expectedFaults}, use) => {
      const faults: string[] = [];
      const host = new URL(baseURL ?? '').host;
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) {
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
        // A page that is left while it loads aborts its requests; that is no fault.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
          faults.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
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

/** Opens a page and waits until its scripts answer the reader. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}
