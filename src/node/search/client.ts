import path from 'node:path';
import type {ConfigureWebpackUtils, Plugin} from '@docusaurus/types';

type BundlerConfig = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** Where our own modules take the place of what search-local brings for the browser. */
const replacements = {
  // The index that its worker asks.
  lunr: 'src/shared/search/lunr.ts',
  // The list below its search bar.
  '@easyops-cn/autocomplete.js': 'src/components/search/autocomplete.ts',
};

/**
 * Connects search-local's bar, page and worker to our index and list.
 *
 * It imports its parts by relative paths, which a site's `src/theme` cannot reach; the one through
 * which bar and page ask the worker is made an ordinary theme module, `@theme/searchByWorker`.
 *
 * @param siteDir - absolute path of the site's root
 * @param themeDir - absolute path of search-local's theme
 */
export function connectClient(
  siteDir: string,
  themeDir: string,
  {currentBundler}: ConfigureWebpackUtils,
): BundlerConfig & object {
  const {NormalModuleReplacementPlugin} = currentBundler.instance;
  return {
    resolve: {
      alias: {
        ...Object.fromEntries(
          Object.entries(replacements).map(([name, file]) => [
            `${name}$`,
            path.join(siteDir, file),
          ]),
        ),
        // search-local's generated constants name it by its file, but only for languages that have
        // their own lunr plugin.
        [require.resolve('lunr', {paths: [themeDir]})]: false,
      },
    },
    plugins: [
      new NormalModuleReplacementPlugin(/^\.\.\/searchByWorker$/, (request) => {
        if (request.context.startsWith(themeDir)) {
          request.request = '@theme/searchByWorker';
        }
      }),
    ],
  };
}
