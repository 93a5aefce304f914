import type {LoadContext, Plugin} from '@docusaurus/types';
import type {SearchData} from '../../shared/search/search-data';
import {readSearchGlossary} from '../content/search-glossary';
import {contentPaths, readSections} from '../content/site';
import {createSearchData} from './search-data';
import {takeSearchLocal, type SearchLocalOptions} from './search-local';

const {create, validateOptions} = takeSearchLocal();

export {validateOptions};

/**
 * Docusaurus theme: the route `/search/` and the strings of search-local, and the index that the
 * search worker is given, `@generated/search/default/search-index.json`: made from the sections, so
 * that it is the same while the site is being written.
 *
 * @throws ContentError on a slip in the owner's search glossary
 */
export default function searchTheme(
  context: LoadContext,
  options: SearchLocalOptions,
): Plugin<SearchData> {
  const {siteDir, i18n} = context;
  const {currentLocale, locales} = i18n;
  const {contentLoaded, getDefaultCodeTranslationMessages} = create(context, options);
  return {
    name: 'search',
    getDefaultCodeTranslationMessages,
    getPathsToWatch: () => contentPaths(context),
    loadContent: () =>
      createSearchData({
        sections: readSections(context, currentLocale),
        translations: locales
          .filter((locale) => locale !== currentLocale)
          .map((locale) => readSections(context, locale)),
        glossary: readSearchGlossary(siteDir),
      }),
    async contentLoaded({content, actions}) {
      await contentLoaded({content, actions});
      await actions.createData('search-index.json', JSON.stringify(content));
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
