import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readSearchGlossary} from '../content/search-glossary';
import {readableSections} from '../content/site';
import {readOr} from '../content/text-file';
import {createSearchData} from './search-data';
import {takeSearchLocal, type SearchLocalOptions} from './search-local';

const {create, validateOptions} = takeSearchLocal();

export {validateOptions};

/**
 * Docusaurus theme: the route `/search/` and the strings of search-local, and the index that the
 * search worker is given, `@generated/search/default/search-index.json`: made from the sections, so
 * that it is the same while the site is being written, and made anew whenever one of them changes.
 */
export default function searchTheme(context: LoadContext, options: SearchLocalOptions): Plugin {
  const {siteDir, i18n} = context;
  const {currentLocale, locales} = i18n;
  const {contentLoaded, getDefaultCodeTranslationMessages} = create(context, options);
  return {
    name: 'search',
    getDefaultCodeTranslationMessages,
    getClientModules: () =>
      ['hydration/keepInput.ts', 'history/refusal.ts'].map((name) =>
        path.join(siteDir, 'src/components', name),
      ),
    contentLoaded,
    async allContentLoaded({actions}) {
      const data = await createSearchData({
        sections: readableSections(context, currentLocale),
        translations: locales
          .filter((locale) => locale !== currentLocale)
          .map((locale) => readableSections(context, locale)),
        glossary: readOr([], () => readSearchGlossary(siteDir)),
      });
      await actions.createData('search-index.json', JSON.stringify(data));
    },
    // A file of its own, named by all that is in it.
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /[\\/]search-index\.json$/,
            type: 'asset/resource',
            generator: {filename: 'assets/search-index.[contenthash:8].json'},
          },
        ],
      },
    }),
  };
}
