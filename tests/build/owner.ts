import fs from 'node:fs';
import path from 'node:path';
import {sectionsDir} from '../../src/node/content/site';
import {languages, siteContext, siteSections, type Language} from '../site';
import {copySite, ownerSite} from './sites';

/** The ids of the answers that an owner has worked on in the copy. */
export type OwnersWork = {
  added: string;
  changed: string;
  /** Changed in Japanese alone. */
  outdated: string;
  renamed: {from: string; to: string};
  moved: string;
  removed: string;
};

/** A page that the owner adds as it is, as hosts and search engines ask for it. */
export const OWN_PAGE = {file: 'verification.html', html: '<p>verified</p>\n'};

/** What is written into the answer that is changed, per language. */
export const CHANGE: Record<Language, string> = {
  ja: '書き加えた一文です。',
  en: 'A sentence that was added.',
};

/** What the owner tells of themselves. */
export const OWNER = {
  name: {ja: '佐藤 太郎', en: 'Taro Sato'} satisfies Record<Language, string>,
  contact: 'taro.sato@example.com',
};

/** What the answer that is added shows as code, with many kinds of tokens. */
export const CODE = `# Restarts what is slow.
from retry import Retry as Again
@again(limit=3, label="fast")
def restart(name: str) -> bool:
    return len(name) > 10 and f"{name}!" != None`;

const BLOCK = `\`\`\`python {2} showLineNumbers\n${CODE}\n\`\`\`\n`;

/** The note in it, what looks like HTML in it, and a comment, which is published nowhere. */
export const NOTE: Record<Language, string> = {ja: '注記の一文です。', en: 'A sentence in a note.'};
export const TAGS = 'kubectl get <pod-name> <script>alert(1)</script>';
export const COMMENT = 'not-to-be-published';

/** A paragraph whose lines, bold text and address are read as they are meant, and what it shows. */
export const READ: Record<Language, {markdown: string; html: string; address: string}> = {
  ja: {
    markdown: '監視を\n担当し、https://example.com/a。**「一次」**対応も。',
    html: '監視を担当し、<a>https://example.com/a</a>。<strong>「一次」</strong>対応も。',
    address: 'https://example.com/a',
  },
  en: {
    markdown: 'I monitor,\nsee https://example.com/a. **First** aid, too.',
    html: 'I monitor,\nsee <a>https://example.com/a</a>. <strong>First</strong> aid, too.',
    address: 'https://example.com/a',
  },
};

/** The answer that is added; its question has what Markdown and MDX might take for their own. */
function extras(language: Language): string {
  return `<!-- lint-ignore no-html -- ${COMMENT} -->
${TAGS} <!-- ${COMMENT} -->

:::tip

${NOTE[language]}

:::

- ${NOTE[language]}
  <!-- ${COMMENT}
  ${COMMENT} -->

${READ[language].markdown}

`;
}

const ADDED: Record<Language, string> = {
  ja: `## 追加した\`{x} | <T>\`は<50msですか？ {#added-answer}\n\n追加した答えです。\n\n${extras('ja')}${BLOCK}`,
  en: `## Is the added \`{x} | <T>\` <50ms? {#added-answer}\n\nThe answer that was added.\n\n${extras('en')}${BLOCK}`,
};

const NEW_SECTION: Record<Language, (number: number) => string> = {
  ja: (number) =>
    `# ${number}. 追加した分野\n\n## 新しい質問は？ {#first-of-section}\n\n答えです。\n`,
  en: (number) => `# ${number}. Added Section\n\n## A new question? {#first-of-section}\n\nYes.\n`,
};

/**
 * Does in a copy of the site what the README tells an owner to do: tells their name, changes, adds,
 * renames, moves and removes an answer, adds a section and renames a section's file, in both languages;
 * but one answer is changed in Japanese alone.
 */
export function createOwnerSite(): OwnersWork {
  const directory = copySite(ownerSite.directory);
  const config = path.join(directory, 'docusaurus.config.ts');
  fs.writeFileSync(
    config,
    fs
      .readFileSync(config, 'utf8')
      .replace(/\bname: \{.*\}/, `name: ${JSON.stringify(OWNER.name)}`)
      .replace(/\bcontact: .*/, `contact: '${OWNER.contact}',`),
  );
  const sections = siteSections('ja');
  const [first, second, third, ...others] = sections.filter(({answers}) => answers.length > 1);
  const [fourth, last] = [others[0], sections.at(-1)];
  if (!first || !second || !third || !fourth || !last) {
    throw new Error('The site needs four sections with two answers each.');
  }
  const idAt = ({answers}: typeof first, place: number): string => answers.at(place)?.id ?? '';
  const work: OwnersWork = {
    changed: idAt(first, 0),
    renamed: {from: idAt(first, 1), to: `renamed-${idAt(first, 1)}`},
    added: 'added-answer',
    outdated: idAt(third, 0),
    moved: idAt(third, -1),
    removed: idAt(fourth, -1),
  };
  for (const language of languages) {
    const folder = path.join(directory, sectionsDir(siteContext(), language));
    const edit = (file: string, change: (text: string) => string): void => {
      const name = path.join(folder, path.basename(file));
      fs.writeFileSync(name, change(fs.readFileSync(name, 'utf8')));
    };
    /** Takes an answer, from its heading to the next, out of a section's text. */
    const takeOut = (text: string, id: string): {rest: string; answer: string} => {
      const start = text.search(new RegExp(`^## .*\\{#${id}\\}$`, 'm'));
      const next = text.slice(start + 1).search(/^## /m);
      const end = next < 0 ? text.length : start + 1 + next;
      return {rest: text.slice(0, start) + text.slice(end), answer: text.slice(start, end)};
    };
    const addTo = (text: string, id: string): string =>
      text.replace(new RegExp(`(\\{#${id}\\}\\n\\n.*)`), `$1${CHANGE[language]}`);
    edit(first.file, (text) =>
      addTo(text, work.changed).replace(`{#${work.renamed.from}}`, `{#${work.renamed.to}}`),
    );
    let moved = '';
    edit(third.file, (text) => {
      const {rest, answer} = takeOut(text, work.moved);
      moved = answer;
      return language === 'ja' ? addTo(rest, work.outdated) : rest;
    });
    edit(second.file, (text) => `${text.trimEnd()}\n\n${ADDED[language]}\n${moved}`);
    edit(fourth.file, (text) => takeOut(text, work.removed).rest);
    fs.renameSync(
      path.join(folder, path.basename(last.file)),
      path.join(folder, path.basename(last.file).replace(/^(\d+)-.*$/, '$1-renamed-section.md')),
    );
    const number = sections.length + 1;
    fs.writeFileSync(
      path.join(folder, `${String(number).padStart(2, '0')}-added-section.md`),
      NEW_SECTION[language](number),
    );
  }
  fs.writeFileSync(path.join(directory, 'static', OWN_PAGE.file), OWN_PAGE.html);
  return work;
}
