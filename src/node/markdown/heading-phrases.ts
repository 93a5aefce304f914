import {parseMarkdownHeadingId} from '@docusaurus/utils';
import type {Root} from 'mdast';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import {joinPhrases, PHRASE_SEPARATOR} from '../../shared/phrases';
import {splitPhrases} from '../content/phrases';

/**
 * Remark plugin, to run before Docusaurus’s own: gives every heading of plain text a property
 * `phrases`, its text cut by {@link splitPhrases}, so that the `Heading` component can break lines
 * there. A question’s text itself becomes a label of its phrases, which is what the table of contents
 * takes from it; the component shows neither.
 */
export default function headingPhrases(): Transformer<Root> {
  return (tree) => {
    visit(tree, 'heading', (heading) => {
      const [child, ...others] = heading.children;
      if (child?.type === 'text' && others.length === 0) {
        const {text, id} = parseMarkdownHeadingId(child.value);
        const phrases = splitPhrases(text);
        heading.data = {hProperties: {phrases: phrases.join(PHRASE_SEPARATOR)}};
        if (id) {
          child.value = `${joinPhrases(phrases)} {#${id}}`;
        }
      }
    });
  };
}
