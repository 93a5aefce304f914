import {recallChoice} from './entry';

/** The name by which src/css/custom.css knows the marks. */
const HIGHLIGHT = 'qa-match';
const BLOCKS = 'p, li, th, td, pre, h2, h3, h4, h5, h6, blockquote';

let arrivals = 0;

/**
 * Client module: marks what matched in the answer that a reader has chosen among the results, until
 * they go on, and again when they come back; the address stays that of the answer, to be sent on.
 */
export function onRouteDidUpdate({location: {hash}}: {location: Location}): void {
  arrivals += 1;
  const arrival = arrivals;
  const choice = recallChoice();
  if (!('highlights' in CSS)) {
    return;
  }
  CSS.highlights.delete(HIGHLIGHT);
  const heading = choice && document.getElementById(choice.id);
  if (heading && hash === `#${choice.id}`) {
    const answer = heading.closest('[data-answer]') ?? heading;
    void highlight(answer, choice.wordings).then((marks) => {
      if (arrival === arrivals) {
        CSS.highlights.set(HIGHLIGHT, marks);
      }
    });
  }
}

async function highlight(answer: Element, wordings: readonly string[]): Promise<Highlight> {
  const {findMarks} = await import('@site/src/shared/search/marks');
  const places: {node: Text; start: number}[] = [];
  let text = '';
  let lastBlock: Element | null | undefined;
  const walker = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = node.parentElement?.closest(BLOCKS);
    // Nothing matches over the edge of a paragraph or a cell.
    text += block === lastBlock ? '' : '\n';
    lastBlock = block;
    places.push({node, start: text.length});
    text += node.data;
  }
  const marks = new Highlight();
  for (const [start, length] of findMarks(text, [...wordings])) {
    const range = new Range();
    const first = places.filter((place) => place.start <= start).at(-1);
    const last = places.filter((place) => place.start < start + length).at(-1);
    if (first && last) {
      range.setStart(first.node, Math.min(start - first.start, first.node.length));
      range.setEnd(last.node, Math.min(start + length - last.start, last.node.length));
      marks.add(range);
    }
  }
  return marks;
}
