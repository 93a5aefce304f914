import {isMap, isScalar, parseDocument} from 'yaml';
import type {Message} from '../finding';
import {checkImage} from './links';
import {offsetOf, type Page, type Report, type Rule} from './page';

/** What an author may say of a page before its title. */
export const OWN_FRONT_MATTER = ['description', 'image', 'pagination_label'];

/** What Docusaurus knows besides, and what it would do here. */
const HARM: Record<string, string> = {
  slug: 'changes the page’s address, which the name of its file gives',
  id: 'changes the page’s address, which the name of its file gives',
  draft: 'hides the page, though its answers are shown on other pages',
  unlisted: 'hides the page from search engines, though its answers are shown on other pages',
};

/** Holds the lines between “---” at the beginning of a page to what they can say. */
export const frontMatterRule: Rule = {id: 'front-matter', check: checkFrontMatter};

function checkFrontMatter(page: Page, report: Report): void {
  const [first] = page.tree.children;
  if (first?.type !== 'yaml') {
    return;
  }
  const offset = offsetOf(first) + '---\n'.length;
  const {contents, errors} = parseDocument(first.value);
  const [error] = errors;
  if (error ?? !(contents === null || isMap(contents))) {
    report(
      'the front matter cannot be read from here on → write each line once, as “description: text”, and the text in quotation marks if there is “: ”, “#” or a quotation mark in it.',
      offset + (error?.pos[0] ?? 0),
    );
    return;
  }
  for (const {key, value} of isMap(contents) ? contents.items : []) {
    const message = checkPair(String(key), isScalar(value) ? value.value : {}, page);
    if (message !== undefined) {
      report(message, offset + (isScalar(key) ? key.range[0] : 0));
    }
  }
}

function checkPair(name: string, value: unknown, page: Page): Message | undefined {
  if (!OWN_FRONT_MATTER.includes(name)) {
    return `“${name}” ${HARM[name] ?? 'does nothing here'} → remove it; a page may have ${OWN_FRONT_MATTER.map((known) => `“${known}”`).join(', ')}.`;
  }
  if (typeof value !== 'string' || value.trim() === '') {
    return `“${name}” has no text → write one after the colon, in one line, or remove “${name}”.`;
  }
  return name === 'image' ? checkImage(value, page) : undefined;
}
