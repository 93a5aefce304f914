import {chromium, type Browser} from '@playwright/test';
import {ensureBrowser, launchOptions} from '../tests/e2e/browser';

/** Starts the browser that the tests use; see {@link ensureBrowser}. */
export async function launchBrowser(): Promise<Browser> {
  ensureBrowser();
  return chromium.launch(launchOptions());
}
