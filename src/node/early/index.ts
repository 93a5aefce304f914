import path from 'node:path';
import type {HtmlTagObject, LoadContext, Plugin} from '@docusaurus/types';
import {shortenAddress} from '../../early/address';
import {loadFramework} from '../../early/framework';
import {keepPlace, offerLanguage} from '../../early/language';
import {leavePrefetch} from '../../early/prefetch';
import {fetchSearch} from '../../early/search';
import {hearShortcuts} from '../../early/shortcuts';
import {hearTaps} from '../../early/taps';
import {trustOwn} from '../../early/trust';
import {finishPages} from '../page/pages';
import {writeHeaders} from '../page/policy';
import {completeManifest} from './manifest';

/**
 * Docusaurus plugin: makes a page whole before its scripts have come. It says what each page does until
 * then, by functions that use nothing from outside, and gives it the styles that it uses and the policy
 * that it keeps to.
 */
export default function earlyPlugin({
  baseUrl,
  generatedFilesDir,
  i18n,
  siteConfig,
}: LoadContext): Plugin {
  return {
    name: 'early',
    injectHtmlTags: () => ({
      headTags: [callAll([shortenAddress])],
      postBodyTags: [
        callAll([
          trustOwn,
          leavePrefetch,
          hearTaps,
          hearShortcuts,
          offerLanguage,
          keepPlace,
          fetchSearch,
          loadFramework,
        ]),
      ],
    }),
    configureWebpack: (_config, isServer) =>
      // While the site is being written there is no manifest.
      isServer || process.env.NODE_ENV !== 'production'
        ? {}
        : {
            plugins: [
              (compiler) => {
                compiler.hooks.done.tap('early', (stats) => {
                  const {chunks = []} = stats.toJson({
                    all: false,
                    ids: true,
                    chunks: true,
                    chunkOrigins: true,
                  });
                  completeManifest(path.join(generatedFilesDir, 'client-manifest.json'), chunks);
                });
              },
            ],
          },
    async postBuild({outDir}) {
      const scripts = await finishPages(outDir, baseUrl);
      // The headers are those of the whole site; the scripts are the same in each language.
      if (i18n.currentLocale === i18n.defaultLocale) {
        writeHeaders(outDir, scripts, !siteConfig.noIndex);
      }
    },
  };
}

/** @returns a script that calls functions, which use nothing from outside */
function callAll(functions: (() => void)[]): HtmlTagObject {
  return {
    tagName: 'script',
    innerHTML: functions.map((call) => `(${call.toString()})();`).join('\n'),
  };
}
