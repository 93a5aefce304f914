import crypto from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {PurgeCSS} from 'purgecss';
import {STYLESHEET} from './template';

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

/**
 * Gives every built page a stylesheet of just what it uses until its scripts have come; the whole one
 * comes with them. Pages that use the same share theirs.
 *
 * @param outDir - absolute path of the built language
 * @param baseUrl - of that language
 * @param pages - the files of its pages, relative to `outDir`
 * @throws Error if a page has no stylesheet
 */
export async function writePageStyles(
  outDir: string,
  baseUrl: string,
  pages: readonly string[],
): Promise<void> {
  const styles = new Map<string, Promise<string>>();
  const read = new Map<string, {css: string; words: Set<string>}>();

  async function readStylesheet(file: string): Promise<{css: string; words: Set<string>}> {
    const css = await fs.readFile(path.join(outDir, file), 'utf8');
    return {css, words: new Set(wordsIn(css))};
  }

  async function write(css: string, names: string): Promise<string> {
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
    const hash = crypto.createHash('sha256').update(used).digest('hex').slice(0, 8);
    const file = `assets/css/page.${hash}.css`;
    await fs.writeFile(path.join(outDir, file), used);
    return file;
  }

  for (const page of pages) {
    const file = path.join(outDir, page);
    const html = await fs.readFile(file, 'utf8');
    const whole = STYLESHEET.exec(html)?.groups?.address;
    if (whole === undefined) {
      throw new Error(`The page ${file} has no stylesheet.`);
    }
    const stylesheet =
      read.get(whole) ?? (await readStylesheet(decodeURI(whole.slice(baseUrl.length))));
    read.set(whole, stylesheet);
    const names = namesIn(html, stylesheet.words);
    const style = styles.get(names) ?? write(stylesheet.css, names);
    styles.set(names, style);
    const used = `${baseUrl}${await style}`;
    // Whoever reads it meanwhile gets a whole page, of before or of after.
    await fs.writeFile(
      `${file}.new`,
      html.replace(STYLESHEET, (tag) => tag.replace(whole, used)),
    );
    await fs.rename(`${file}.new`, file);
  }
}
