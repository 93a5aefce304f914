import type {LoadContext, Plugin} from '@docusaurus/types';
import * as searchLocal from '@easyops-cn/docusaurus-search-local';
import type {PluginOptions} from '@easyops-cn/docusaurus-search-local';

/** What is used of search-local: the route `/search/`, and its strings in many languages. */
type SearchLocal = Required<Pick<Plugin, 'contentLoaded' | 'getDefaultCodeTranslationMessages'>>;

/** What the site tells search-local. */
export type SearchLocalOptions = PluginOptions;

/** What search-local exports; its own types leave out all but the options. */
type Exports = {
  default: (context: LoadContext, options: PluginOptions) => Partial<SearchLocal>;
  validateOptions: (parameters: {validate: unknown; options: object}) => PluginOptions;
};

const REMEDY =
  'install the version of @easyops-cn/docusaurus-search-local that package.json names, or adapt src/node/search/search-local.ts.';

/**
 * Takes from search-local what is used of it. Its index and what it brings for the browser are left
 * out: the site has its own.
 *
 * @param exported - what the package exports
 * @throws Error with the remedy if that is not as version 0.55 has it
 */
export function takeSearchLocal(exported: unknown = searchLocal): {
  validateOptions: Exports['validateOptions'];
  create: (context: LoadContext, options: PluginOptions) => SearchLocal;
} {
  const {default: createPlugin, validateOptions} = exported as Partial<Exports>;
  if (typeof createPlugin !== 'function' || typeof validateOptions !== 'function') {
    throw new Error(`search-local exports no theme with options; ${REMEDY}`);
  }
  return {
    validateOptions,
    create(...parameters) {
      const {contentLoaded, getDefaultCodeTranslationMessages} = createPlugin(...parameters);
      if (!contentLoaded || !getDefaultCodeTranslationMessages) {
        throw new Error(`search-local has no route or no strings; ${REMEDY}`);
      }
      return {contentLoaded, getDefaultCodeTranslationMessages};
    },
  };
}
