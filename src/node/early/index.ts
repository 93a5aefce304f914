import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {bundleScript} from '../bundle';
import {finishPages} from '../page/pages';
import {writeHeaders} from '../page/policy';
import {completeManifest} from './manifest';

/**
 * Docusaurus plugin: makes a page whole before its scripts have come. It says what each page does until
 * then, by the scripts of src/early, and gives it the styles that it uses and the policy that it keeps to.
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
      headTags: [{tagName: 'script', innerHTML: bundleScript('early/head.ts')}],
      postBodyTags: [{tagName: 'script', innerHTML: bundleScript('early/body.ts')}],
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
