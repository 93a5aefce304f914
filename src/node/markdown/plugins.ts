import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import bareAddresses from './bare-addresses';
import emptyLinks from './empty-links';
import htmlAsText from './html';
import joinLines from './line-breaks';
import plainHeadings from './plain-headings';

/** Remark plugins that change what is a mark of Markdown, to be used after `remark-gfm`. */
export const syntaxPlugins = [remarkCjkFriendly, remarkCjkFriendlyGfmStrikethrough, bareAddresses];

/** Remark plugins that change what was read, to run before Docusaurus’s own. */
export const treePlugins = [htmlAsText, emptyLinks, plainHeadings, joinLines];
