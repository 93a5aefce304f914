import fs from 'node:fs';
import path from 'node:path';
import {unescape} from 'node:querystring';
import {parseMarkdownHeadingId} from '@docusaurus/utils';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {ALL_PATH, answerPath, HOME_PATH, SEARCH_PATH, sectionPath} from '../../shared/paths';
import {ContentError, type Diagnostic, tell} from './finding';
import {parseLedger, readLedger} from './ledger';
import {parseMarkdown} from './markdown';
import type {OwnerFields} from './owner';
import {lint, type Linted, type Site} from './rules';
import {slugOf} from './section';
import {listFiles, sectionFiles, sectionsDir, siteRoot, type SiteContext} from './site';
import {readText} from './text-file';

/** @returns what is told of the files of a language that are no pages, or take the place of others */
export function checkFolder(context: SiteContext, locale: string): Diagnostic[] {
  const {siteDir, i18n} = context;
  const directory = sectionsDir(context, locale);
  const taken = [...i18n.locales, ...listOwnPaths(siteDir).map((own) => own.slice(1, -1))];
  return listFiles(path.join(siteDir, directory)).flatMap((name) => {
    const file = `${directory}/${name}`;
    const slug = slugOf(path.posix.basename(name));
    if (!/\.(?:mdx?|markdown|txt)$/i.test(name)) {
      return [];
    }
    if (name.includes('/')) {
      return [
        tell(
          {file},
          `no page is made of a file in a folder of its own → move it to ${directory}, or remove it.`,
        ),
      ];
    }
    if (!name.endsWith('.md')) {
      return [
        tell({file}, 'no page is made of this file → let its name end in “.md”, or remove it.'),
      ];
    }
    return [...taken, 'index', 'readme'].includes(slug)
      ? [
          tell(
            {file},
            `the site has another page at /${slug === 'index' || slug === 'readme' ? '' : `${slug}/`} → give the file another name, in both languages.`,
          ),
        ]
      : [];
  });
}

/** @returns the pages of a language that can be read, with what the rules find in each */
export function lintPages(context: SiteContext, locale: string): Linted[] {
  const {siteDir} = context;
  const pages = sectionFiles(context, locale).flatMap((file) =>
    whereReadable(() => {
      const markdown = readText(siteDir, file);
      return [{file, markdown, tree: parseMarkdown(markdown, file)}];
    }),
  );
  const site = describeSite(context, pages);
  return pages.flatMap(({file, ...page}) =>
    whereReadable(() => [
      lint({...page, site, sizeOf: (url) => sizeOfFile(siteDir, file, url)}, file),
    ]),
  );
}

/** @returns nothing for what cannot be read, of which `readSections` tells */
function whereReadable<Found>(read: () => Found[]): Found[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError || error instanceof ContentError) {
      return [];
    }
    throw error;
  }
}

function describeSite(context: SiteContext, pages: readonly {file: string; tree: Root}[]): Site {
  const {siteDir} = context;
  const sections = pages.map(({file, tree}) => ({
    name: path.posix.basename(file),
    slug: slugOf(path.posix.basename(file)),
    ids: listIds(tree),
  }));
  const moved = whereReadable(() =>
    parseLedger(readLedger(siteDir)).flatMap(({address, target}): [string, string][] =>
      target === undefined ? [] : [[address, target]],
    ),
  );
  return {
    url: siteRoot(context),
    files: new Map(sections.flatMap(({name, ids}) => ids.map((id) => [id, name]))),
    paths: new Set([
      ...listOwnPaths(siteDir),
      ...sections.flatMap(({slug, ids}) => [
        sectionPath(slug),
        ...ids.map((id) => answerPath(slug, id)),
      ]),
    ]),
    moved: new Map(moved),
    contact: (context.siteConfig.customFields?.owner as OwnerFields | undefined)?.contact ?? '',
  };
}

function listIds(tree: Root): string[] {
  return tree.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2
      ? (parseMarkdownHeadingId(toString(node)).id ?? [])
      : [],
  );
}

/** @returns the paths of the pages that are neither a section nor an answer */
function listOwnPaths(siteDir: string): string[] {
  const pages = listFiles(path.join(siteDir, 'src/pages'))
    .filter((name) => /\.(?:tsx|mdx?)$/.test(name))
    .map((name) => `/${name.replace(/(?:index)?\.\w+$/, '')}/`.replace(/\/+$/, '/'));
  return [HOME_PATH, ALL_PATH, SEARCH_PATH, ...pages];
}

/** @returns the bytes of the file that an address in a page names, if there is one */
function sizeOfFile(siteDir: string, page: string, url: string): number | undefined {
  const name = unescape(url.replace(/[?#].*/, ''));
  const folder = name.startsWith('/') ? 'static' : path.dirname(page);
  const stats = fs.statSync(path.join(siteDir, folder, name), {throwIfNoEntry: false});
  return stats?.isFile() ? stats.size : undefined;
}
