import {parseMarkdownHeadingId} from '@docusaurus/utils';
import type {Heading, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import {joinPhrases, PHRASE_SEPARATOR, type Phrases} from '../../shared/phrases';
import {splitPhrases} from '../content/phrases';

/**
 * Remark plugin, to run before Docusaurus’s own: gives every title, question and heading of plain text
 * a property `phrases`, its text cut by {@link splitPhrases}, so that the `Heading` component can break lines there. A question’s text
 * itself becomes a label of its phrases, which is what the table of contents takes from it; the
 * component shows neither. Where code stands in a question or a title, the texts around it are cut where
 * the phrases end, and the component shows them.
 */
export default function headingPhrases(): Transformer<Root> {
  return (tree) => {
    visit(tree, 'heading', (heading) => {
      const {text, id} = parseMarkdownHeadingId(toString(heading));
      const phrases = splitPhrases(text);
      const [child, ...others] = heading.children;
      const isText = child?.type === 'text' && others.length === 0;
      if (isText || heading.depth < 3) {
        heading.data = {hProperties: {phrases: phrases.join(PHRASE_SEPARATOR)}};
      }
      if (isText) {
        child.value = id ? `${joinPhrases(phrases)} {#${id}}` : child.value;
      } else if (heading.depth < 3) {
        separate(heading, phrases);
      }
    });
  };
}

/** Sets separators into the texts of a heading, where phrases end. */
function separate({children}: Heading, phrases: Phrases): void {
  let place = 0;
  const ends = phrases.slice(0, -1).map(({length}) => (place += length));
  place = 0;
  for (const child of children) {
    const {length} = toString(child);
    if (child.type === 'text') {
      const {value} = child;
      const start = place;
      const cuts = ends.map((end) => end - start).filter((cut) => cut >= 0 && cut <= length);
      child.value = [0, ...cuts]
        .map((cut, index) => value.slice(cut, cuts[index]))
        .join(PHRASE_SEPARATOR);
    }
    place += length;
  }
}
