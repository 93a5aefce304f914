import fs from 'node:fs';
import path from 'node:path';
import {
  ALL_MARKDOWN_PATH,
  answerPath,
  LLMS_PATH,
  markdownPath,
  sectionPath,
} from '../../shared/paths';
import type {Redirect} from '../../shared/redirects';
import type {Answer, Section} from '../content/section';

/** The site in one language; `root` is its absolute address, with a slash at its end. */
export type MarkdownSite = {
  title: string;
  tagline: string;
  root: string;
  /** The other languages, each by its name and its address. */
  others: {label: string; root: string}[];
  /** The answers of which the original is newer, what is said of that, and the address of the originals. */
  newer: {ids: readonly string[]; text: string; root: string};
};

/**
 * Makes what is read as Markdown: each answer, all of them in one file, and a list of them as
 * https://llmstxt.org has it. The text is the author's. At an old address of an answer is what is at its new one.
 *
 * @returns the files by their path below the base URL
 */
export function createMarkdownFiles(
  sections: readonly Section[],
  redirects: readonly Redirect[],
  {title, tagline, root, others, newer}: MarkdownSite,
): Map<string, string> {
  const addressOf = (below: string): string => `${root}${below.slice(1)}`;
  const textOf = (slug: string, {id, markdown}: Answer): string => {
    const original = `${newer.root}${answerPath(slug, id).slice(1)}`;
    const note = newer.ids.includes(id) ? `${formatLink(newer.text, original)}\n\n` : '';
    return `${note}${resolveLinks(markdown, root)}`;
  };
  const head = `# ${title}\n\n> ${tagline}\n`;
  const files = new Map<string, string>();
  let all = head;
  let list = head;
  for (const section of sections) {
    const {slug} = section;
    all += `\n# ${section.titleMarkdown}\n`;
    list += `\n## ${section.titleMarkdown}\n\n`;
    for (const answer of section.answers) {
      const {id, questionMarkdown: question, description} = answer;
      const address = `<${addressOf(answerPath(slug, id))}>`;
      const origin = `${title} › ${formatLink(section.titleMarkdown, addressOf(sectionPath(slug)))}`;
      files.set(
        markdownPath(slug, id),
        `# ${question}\n\n${origin} › ${address}\n\n${textOf(slug, answer)}\n`,
      );
      all += `\n## ${question}\n\n${address}\n\n${textOf(slug, answer)}\n`;
      list += `- ${formatLink(question, addressOf(markdownPath(slug, id)))}: ${description}\n`;
    }
  }
  for (const {from, to} of redirects) {
    const text = files.get(markdownOf(to));
    if (text !== undefined) {
      files.set(markdownOf(from), text);
    }
  }
  list += `\n## Optional\n\n- ${formatLink(title, addressOf(ALL_MARKDOWN_PATH))}\n`;
  for (const {label, root: other} of others) {
    list += `- ${formatLink(label, `${other}${LLMS_PATH.slice(1)}`)}\n`;
  }
  return files.set(ALL_MARKDOWN_PATH, all).set(LLMS_PATH, list);
}

/**
 * Writes {@link createMarkdownFiles} beside the pages.
 *
 * @param outDir - absolute path of the built language
 */
export function writeMarkdownFiles(
  sections: readonly Section[],
  redirects: readonly Redirect[],
  site: MarkdownSite,
  outDir: string,
): void {
  for (const [file, text] of createMarkdownFiles(sections, redirects, site)) {
    fs.mkdirSync(path.dirname(path.join(outDir, file)), {recursive: true});
    fs.writeFileSync(path.join(outDir, file), text);
  }
}

/** @returns the path of the Markdown of what is at an address, if that is an answer */
function markdownOf(address: string): string {
  return address.replace(/\/$/, '.md');
}

/** Code, or what is escaped; or a bracket that is neither. */
const BRACKET = /(`+)[\s\S]*?[^`]\1(?!`)|\\[\s\S]|([[\]])/g;

function formatLink(text: string, address: string): string {
  const escaped = text.replace(BRACKET, (found, _fence, bracket) =>
    bracket ? `\\${found}` : found,
  );
  return `[${escaped}](${address})`;
}

/** Gives links to sections, by their file or their path, the address that they have outside the site. */
function resolveLinks(markdown: string, root: string): string {
  return markdown
    .replace(/\]\((?:\.\/)?\d{2,}-([a-z0-9-]+)\.md(?=[)#])/g, `](${root}$1/`)
    .replace(/\]\(\/(?!\/)/g, `](${root}`);
}
