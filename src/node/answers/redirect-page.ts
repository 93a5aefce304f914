import fs from 'node:fs/promises';
import path from 'node:path';
import type {Redirect} from '../../shared/redirects';

/** File that {@link createRedirectPage} asks for, relative to the base URL, and what it holds. */
const REDIRECT_SCRIPT = {
  file: 'redirect.js',
  source:
    'location.replace(document.currentScript.dataset.to + location.search + location.hash);\n',
};

/**
 * Makes the page of an old address from the built page that it leads to. So it has that page's
 * language, title and link preview, and its text where nothing leads on; canonical is the new address.
 *
 * @param html - the built page
 * @param to - its path, with the base URL
 * @param baseUrl - the base URL of its language
 * @throws Error if the page has no `<meta charset>` to begin with
 */
export function createRedirectPage(html: string, to: string, baseUrl: string): string {
  // The site's own scripts would look for a page at the old address and show that it is missing.
  const still = html.replace(/<script\b[^]*?<\/script>/g, '');
  const page = still.replace(
    /<meta charset=["']?utf-8["']?\s*\/?>/i,
    // In `noscript`, as a refresh would drop the query and the hash that the script keeps.
    (charset) =>
      `${charset}<script src="${baseUrl}${REDIRECT_SCRIPT.file}" data-to="${to}"></script>` +
      `<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>`,
  );
  if (page === still) {
    throw new Error(`The page ${to} has no <meta charset>, so no redirect can be made to it.`);
  }
  return page;
}

/**
 * Writes a page at each old address, and the script that leads on from there.
 *
 * @param outDir - absolute path of the built language
 * @throws Error if there is a page at an old address
 */
export async function writeRedirectPages(
  redirects: readonly Redirect[],
  outDir: string,
  baseUrl: string,
): Promise<void> {
  if (redirects.length > 0) {
    await fs.writeFile(path.join(outDir, REDIRECT_SCRIPT.file), REDIRECT_SCRIPT.source);
  }
  for (const {from, to} of redirects) {
    const html = await fs.readFile(path.join(outDir, to, 'index.html'), 'utf8');
    await fs.mkdir(path.join(outDir, from), {recursive: true});
    await fs.writeFile(
      path.join(outDir, from, 'index.html'),
      createRedirectPage(html, path.posix.join(baseUrl, to), baseUrl),
      // An old address never takes the place of a page.
      {flag: 'wx'},
    );
  }
}
