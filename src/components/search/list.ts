import {translate} from '@docusaurus/Translate';
import type {Hit} from '@site/src/shared/search/hit';
import {cutAtMarks, cutPassage, type Piece} from '@site/src/shared/search/passage';
import styles from './list.module.css';

function createElement(
  tag: string,
  className: string | undefined,
  ...content: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  element.className = className ?? '';
  element.append(...content);
  return element;
}

function showPieces(pieces: Piece[]): (Node | string)[] {
  return pieces.map(({text, isMark}) => (isMark ? createElement('mark', undefined, text) : text));
}

function createOption(
  id: string,
  className: string | undefined,
  ...content: (Node | string)[]
): HTMLElement {
  const option = createElement('div', className, ...content);
  option.id = id;
  option.role = 'option';
  option.ariaSelected = 'false';
  return option;
}

/** @returns an empty, hidden list for the results of a search field. */
export function createList(id: string): HTMLElement {
  const list = createElement('div', styles.list);
  list.id = id;
  list.role = 'listbox';
  list.ariaLabel = translate({
    id: 'search.list.label',
    message: '検索結果',
    description: 'Accessible name of the list of results below a search field',
  });
  list.hidden = true;
  return list;
}

/** @returns an option per answer, with its question, its section and the passage that matched. */
export function createOptions(listId: string, hits: readonly Hit[]): HTMLElement[] {
  return hits.map(({question, questionMarks, section, text, textMarks}, index) =>
    createOption(
      `${listId}-${index}`,
      styles.option,
      createElement('div', styles.question, ...showPieces(cutAtMarks(question, questionMarks))),
      createElement('div', styles.section, section),
      createElement('div', styles.passage, ...showPieces(cutPassage(text, textMarks))),
    ),
  );
}

/** @returns the option that leads to the search page. */
export function createSeeAllOption(listId: string, label: string): HTMLElement {
  return createOption(`${listId}-all`, styles.seeAll, label);
}
