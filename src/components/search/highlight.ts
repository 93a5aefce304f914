import {takeChoice} from './choice';

/** The name by which src/css/custom.css knows the marks. */
const HIGHLIGHT = 'qa-match';
const BLOCKS = 'p, li, th, td, pre, h2, h3, h4, h5, h6, blockquote';

let leave = (): void => undefined;

/**
 * Client module: marks the answer that a reader has chosen among the results, and what matched in it,
 * until they go on; the address stays that of the answer, to be sent on.
 */
export function onRouteDidUpdate({location}: {location: Location}): void {
  leave();
  const choice = takeChoice();
  const heading = choice && document.getElementById(choice.id);
  if (heading && location.hash === `#${choice.id}`) {
    leave = markAnswer(heading, choice.wordings);
  }
}

/** @returns what takes the marks away again */
function markAnswer(heading: HTMLElement, wordings: readonly string[]): () => void {
  let isHere = true;
  heading.dataset.chosen = '';
  // The reader's next Tab or screen-reader command goes on from here.
  heading.tabIndex = -1;
  heading.focus({preventScroll: true});
  if ('highlights' in CSS) {
    void highlight(heading.closest('[data-answer]') ?? heading, wordings).then((marks) => {
      if (isHere) {
        CSS.highlights.set(HIGHLIGHT, marks);
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
