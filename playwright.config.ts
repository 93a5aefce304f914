import {defineConfig} from '@playwright/test';
import {launchOptions} from './tests/e2e/browser';

const rootUrl = 'http://localhost:4173';
const subPathUrl = 'http://localhost:4174';
const movedUrl = 'http://localhost:4175';

export default defineConfig({
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
    baseURL: rootUrl,
    launchOptions: launchOptions(),
    trace: 'on-first-retry',
  },
  projects: [
    {name: 'root', testIgnore: /(?:sub-path|moved)\.spec\.ts/},
    {name: 'sub-path', testMatch: /sub-path\.spec\.ts/, use: {baseURL: subPathUrl}},
    {name: 'moved', testMatch: /moved\.spec\.ts/, use: {baseURL: movedUrl}},
  ],
  webServer: [
    {
      command: 'npx docusaurus serve --no-open --port 4173',
      url: rootUrl,
      env: {BASE_URL: ''},
    },
    {
      command: 'npx docusaurus serve --no-open --port 4174 --dir build-sub-path',
      url: `${subPathUrl}/team/qa/`,
      env: {BASE_URL: '/team/qa/'},
    },
    {
      command: 'npx docusaurus serve --no-open --port 4175 --dir build-moved',
      url: `${movedUrl}/team/qa/`,
      env: {BASE_URL: '/team/qa/'},
    },
  ],
});
