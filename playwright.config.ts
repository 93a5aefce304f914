import fs from 'node:fs';
import {defineConfig, firefox, webkit, type PlaywrightTestProject} from '@playwright/test';
import {launchOptions} from './tests/e2e/browser';
import type {Options} from './tests/e2e/test';

const ROOT_PORT = 4173;
const OWNER_PORT = 4174;

/** The tests of what must not fail in any browser, on any site. */
const CORE = /@core/;
/** The tests of the site that its owner has changed. */
const OWNER = /owner\.spec\.ts/;

/** Project of another browser than Chromium, if Playwright has installed that. */
function otherBrowser(name: 'firefox' | 'webkit', label: string): PlaywrightTestProject<Options>[] {
  if (fs.existsSync({firefox, webkit}[name].executablePath())) {
    return [{name, testIgnore: OWNER, grep: CORE, use: {browserName: name}}];
  }
  // The workers read this file, too.
  if (process.env.TEST_WORKER_INDEX === undefined) {
    console.log(`${label} is not installed: its tests are skipped.`);
  }
  return [];
}

export default defineConfig<Options>({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A busy machine may upset a browser; a test that needs its second try is listed as flaky.
  retries: 1,
  timeout: 60_000,
  reporter: [['list'], ['./tests/e2e/summary-reporter.ts']],
  use: {
    baseURL: `http://localhost:${ROOT_PORT}`,
    trace: 'on-first-retry',
    // It would answer in place of what a test lets the host say.
    serviceWorkers: 'block',
  },
  projects: [
    {name: 'chromium', testIgnore: OWNER, use: {launchOptions: launchOptions()}},
    {
      name: 'owner',
      grep: [CORE, OWNER],
      use: {
        baseURL: `http://localhost:${OWNER_PORT}`,
        launchOptions: launchOptions(),
        site: {
          directory: 'build-owner',
          outDir: 'build-owner/build',
          basePath: '/team/qa/',
          address: 'https://example.org',
        },
      },
    },
    ...otherBrowser('firefox', 'Firefox'),
    ...otherBrowser('webkit', 'WebKit'),
  ],
  webServer: [
    {command: `npx jiti tests/e2e/serve.ts build / ${ROOT_PORT}`, port: ROOT_PORT},
    {
      command: `npx jiti tests/e2e/serve.ts build-owner/build /team/qa/ ${OWNER_PORT} with-headers`,
      port: OWNER_PORT,
    },
  ],
});
