import type {Root} from 'mdast';
import type {Transformer} from 'unified';
import {showHtmlAsText} from '../content/markdown';

/** Remark plugin, to run before Docusaurus’s own: see {@link showHtmlAsText}. */
export default function htmlAsText(): Transformer<Root> {
  return showHtmlAsText;
}
