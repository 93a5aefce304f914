import path from 'node:path';
import type {Browser} from '@playwright/test';
import {ALL_PATH} from '../src/shared/paths';

/**
 * Prints the built page of all answers as a tagged PDF with an outline. The page is opened at its public
 * address, so whatever leads out of the PDF leads there; nothing is asked of that host.
 *
 * @param outDir - absolute path of the built site
 * @param address - the site's absolute address, with its base URL
 * @param below - path of the language below that, e.g. `en/`
 */
export async function printAllAnswers(
  browser: Browser,
  outDir: string,
  address: string,
  below: string,
): Promise<Buffer> {
  const page = await browser.newPage({javaScriptEnabled: false});
  await page.route('**/*', (route) => {
    const file = route.request().url().slice(address.length).replace(/\/$/, '/index.html');
    return route.fulfill({path: path.join(outDir, file)});
  });
  await page.goto(`${address}${below}${ALL_PATH.slice(1)}`);
  const pdf = await page.pdf({tagged: true, outline: true, preferCSSPageSize: true});
  await page.close();
  return pdf;
}
