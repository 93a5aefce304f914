import type {Root} from 'hast';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import {splitPhrases} from '../content/phrases';
import {PHRASE_SEPARATOR} from '../../shared/phrases';

/**
 * Rehype plugin: gives every heading of plain text a property `phrases`, its text cut by
 * {@link splitPhrases}, so that the `Heading` component can break lines there. The text itself
 * stays as it is for the table of contents, the search index and the reader's clipboard.
 */
export default function headingPhrases(): Transformer<Root> {
  return (tree) => {
    visit(tree, 'element', ({tagName, children: [text, ...others], properties}) => {
      if (/^h[1-6]$/.test(tagName) && text?.type === 'text' && others.length === 0) {
        properties.phrases = splitPhrases(text.value).join(PHRASE_SEPARATOR);
      }
    });
  };
}
