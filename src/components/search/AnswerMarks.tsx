import {useEffect} from 'react';
import {useLocation} from '@docusaurus/router';
import {takeChoice} from './choice';

/** The name by which src/css/custom.css knows the marks. */
const HIGHLIGHT = 'qa-match';
const BLOCKS = 'p, li, th, td, pre, h2, h3, h4, h5, h6, blockquote';

/** @returns the text of an answer, node by node: from its heading to the next question. */
function textNodes(heading: Element): Text[] {
  const nodes: Text[] = [];
  for (
    let block: Element | null = heading;
    block && (block === heading || block.localName !== 'h2');
    block = block.nextElementSibling
  ) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      nodes.push(walker.currentNode as Text);
    }
  }
  return nodes;
}

async function markAnswer(heading: Element, wordings: string[]): Promise<Highlight> {
  const {findMarks} = await import('@site/src/shared/search/marks');
  const places: {node: Text; start: number}[] = [];
  let text = '';
  let lastBlock: Element | null | undefined;
  for (const node of textNodes(heading)) {
    const block = node.parentElement?.closest(BLOCKS);
    // Nothing matches over the edge of a paragraph or a cell.
    text += block === lastBlock ? '' : '\n';
    lastBlock = block;
    places.push({node, start: text.length});
    text += node.data;
  }
  const highlight = new Highlight();
  for (const [start, length] of findMarks(text, wordings)) {
    const range = new Range();
    const first = places.filter((place) => place.start <= start).at(-1);
    const last = places.filter((place) => place.start < start + length).at(-1);
    if (first && last) {
      range.setStart(first.node, Math.min(start - first.start, first.node.length));
      range.setEnd(last.node, Math.min(start + length - last.start, last.node.length));
      highlight.add(range);
    }
  }
  return highlight;
}

/**
 * Marks the answer that a reader has chosen among the results, and what matched in it, until they go
 * on; the address stays that of the answer, to be sent on.
 */
export default function AnswerMarks(): null {
  const location = useLocation();
  useEffect(() => {
    const choice = takeChoice();
    const heading =
      choice?.url === location.pathname && `#${choice.id}` === location.hash
        ? document.getElementById(choice.id)
        : null;
    if (!choice || !heading) {
      return undefined;
    }
    let isHere = true;
    heading.dataset.chosen = '';
    // The reader's next Tab or screen-reader command goes on from here.
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
    if ('highlights' in CSS) {
      void markAnswer(heading, choice.wordings).then((highlight) => {
        if (isHere) {
          CSS.highlights.set(HIGHLIGHT, highlight);
        }
      });
    }
    return () => {
      isHere = false;
      delete heading.dataset.chosen;
      heading.removeAttribute('tabindex');
      if ('highlights' in CSS) {
        CSS.highlights.delete(HIGHLIGHT);
      }
    };
  }, [location]);
  return null;
}
