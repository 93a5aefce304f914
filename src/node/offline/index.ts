import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {ALL_PATH, APP_ICONS, SEARCH_PATH} from '../../shared/paths';
import type {Redirect} from '../../shared/redirects';
import type {OfflineSite} from '../../shared/offline';
import {parseLedger, readLedger, resolveRedirects} from '../content/ledger';
import {readSections} from '../content/site';
import {finishPages} from '../page/pages';
import {createManifest} from './manifest';
import {writePacks} from './packs';
import {createLastWorker, createWorker} from './worker';

/** What the configuration says of the site as an app. */
type Options = {
  /** Whether it is kept on the reader's device; if not, what was kept before is taken from there. */
  isKept: boolean;
  /** Of the screen until the page is there. */
  color: string;
  /** Name of the page of all answers. */
  allAnswers: string;
};

/**
 * Docusaurus plugin: lets readers install the site, and keeps it on their device for when they have no
 * connection. It writes the manifest, the service worker `sw.js`, whose address never changes, and what
 * that keeps; the pages ask for it only once their scripts have come. Nothing of it is there while the
 * site is being written.
 */
export default function offlinePlugin(context: LoadContext, options: Options): Plugin {
  const {siteDir, siteConfig, baseUrl, i18n, codeTranslations} = context;
  const {currentLocale, localeConfigs} = i18n;
  const {isKept, color, allAnswers} = options;

  function keep(outDir: string): string {
    const others = Object.values(localeConfigs)
      .map((other) => other.baseUrl)
      .filter((other) => other !== baseUrl && other.startsWith(baseUrl));
    const redirects = resolveRedirects(
      parseLedger(readLedger(siteDir)),
      readSections(context, currentLocale),
    );
    return createWorker({
      base: baseUrl,
      others,
      redirects: below(baseUrl, redirects),
      ...writePacks(outDir, baseUrl),
    });
  }

  return {
    name: 'offline',
    getClientModules: () => {
      const modules = ['offerApp.ts', ...(isKept ? ['keepSite.ts'] : [])];
      const folder = path.join(siteDir, 'src/components/offline');
      return process.env.NODE_ENV === 'production'
        ? modules.map((name) => path.join(folder, name))
        : [];
    },
    async postBuild({outDir}) {
      const manifest = createManifest({
        title: siteConfig.title,
        description: siteConfig.tagline,
        language: localeConfigs[currentLocale]?.htmlLang ?? currentLocale,
        base: baseUrl,
        color,
        icons: APP_ICONS,
        shortcuts: [
          {name: codeTranslations['search.label'] ?? '質問と回答を検索', path: SEARCH_PATH},
          {name: allAnswers, path: ALL_PATH},
        ],
      });
      fs.writeFileSync(path.join(outDir, 'manifest.json'), JSON.stringify(manifest));
      await finishPages(outDir, baseUrl);
      const worker = isKept ? keep(outDir) : createLastWorker(baseUrl);
      fs.writeFileSync(path.join(outDir, 'sw.js'), worker);
    },
  };
}

/** @returns old addresses and what they lead to, with the base URL */
function below(baseUrl: string, redirects: readonly Redirect[]): OfflineSite['redirects'] {
  const addressOf = (page: string): string => path.posix.join(baseUrl, page);
  return Object.fromEntries(redirects.map(({from, to}) => [addressOf(from), addressOf(to)]));
}
