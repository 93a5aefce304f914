import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {PurgeCSS} from 'purgecss';
import {remember} from '../memory';
import {formatPolicy, hashScripts} from './policy';
import {PAGE_POLICY, SEARCH_FILES, STYLESHEET} from './template';

/** Attributes that src/early and Docusaurus's own early script give a page. */
const EARLY = ['data-heard', 'data-outcome', 'data-theme', 'data-theme-choice', 'hidden'];

function wordsIn(text: string): string[] {
  return text.match(/[\w-]+/g) ?? [];
}

/** @returns what a page's tags have that a stylesheet may select by */
function namesIn(html: string, stylesheet: ReadonlySet<string>): string {
  const words = wordsIn((html.match(/<[a-z][^>]*>/gi) ?? []).join(' '));
  return [...new Set(words)]
    .filter((word) => stylesheet.has(word))
    .sort()
    .join(' ');
}

async function writeStyles(outDir: string, css: string, names: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    css: [{raw: css}],
    content: [{raw: names, extension: 'html'}],
    defaultExtractor: wordsIn,
    dynamicAttributes: EARLY,
    // States of any element, such as `:focus-visible`.
    safelist: [/^:/],
    keyframes: true,
    variables: true,
  });
  const used = result?.css ?? css;
  const hash = createHash('sha256').update(used).digest('hex').slice(0, 8);
  const file = `assets/css/page.${hash}.css`;
  fs.writeFileSync(path.join(outDir, file), used);
  return file;
}

/**
 * Gives every built page a stylesheet of just what it uses until its scripts have come; the whole one
 * comes with them. Pages that use the same share theirs. Tells every page, too, where the search worker
 * and its index are, and lets its policy allow the scripts that stand in it. Whoever needs complete pages
 * awaits it; it is done once.
 *
 * @param outDir - absolute path of the built language
 * @param baseUrl - of that language
 * @returns the sources of all scripts that stand in pages
 */
export const finishPages = remember('pages', async (outDir: string, baseUrl: string) => {
  const files = fs.readdirSync(outDir, {recursive: true, encoding: 'utf8'});
  const stylesheets = new Map<string, {css: string; words: Set<string>}>();
  const written = new Map<string, string>();
  const scripts = new Set<string>();
  const searchFiles = files
    .filter((name) => /^assets[\\/](?:js[\\/]search\.|search-index\.)/.test(name))
    .map((name) => baseUrl + name.split(path.sep).join('/'));

  for (const page of files.filter((name) => name.endsWith('.html'))) {
    const file = path.join(outDir, page);
    const html = fs.readFileSync(file, 'utf8');
    const address = STYLESHEET.exec(html)?.groups?.address;
    if (address === undefined) {
      // A file of `static/` is published as it is.
      continue;
    }
    let stylesheet = stylesheets.get(address);
    if (!stylesheet) {
      const css = fs.readFileSync(
        path.join(outDir, decodeURI(address.slice(baseUrl.length))),
        'utf8',
      );
      stylesheet = {css, words: new Set(wordsIn(css))};
      stylesheets.set(address, stylesheet);
    }
    const inlined = hashScripts(html);
    inlined.forEach((source) => scripts.add(source));
    const names = namesIn(html, stylesheet.words);
    const own = written.get(names) ?? (await writeStyles(outDir, stylesheet.css, names));
    written.set(names, own);
    // Whoever reads it meanwhile gets a whole page, of before or of after.
    fs.writeFileSync(
      `${file}.new`,
      html
        .replace(STYLESHEET, (tag) => tag.replace(address, `${baseUrl}${own}`))
        .replace(PAGE_POLICY, formatPolicy(inlined))
        .replace(SEARCH_FILES, searchFiles.join(' ')),
    );
    fs.renameSync(`${file}.new`, file);
  }
  return scripts;
});
