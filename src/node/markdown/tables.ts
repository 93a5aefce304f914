import type {Element, ElementContent, Root} from 'hast';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import {splitPhrases} from '../content/phrases';

/**
 * Rehype plugin: makes the first cell of every row its header, says what each header is of, and lets
 * the text of cells break between phrases.
 */
export default function tables(): Transformer<Root> {
  return (tree) => {
    visit(tree, 'element', (row) => {
      if (row.tagName === 'tr') {
        const cells = row.children.filter((child) => child.type === 'element');
        cells.forEach(nameCell);
      } else if (['th', 'td'].includes(row.tagName)) {
        row.children = row.children.flatMap(breakText);
      }
    });
  };
}

function nameCell(cell: Element, index: number): void {
  if (cell.tagName === 'th') {
    cell.properties.scope = 'col';
  } else if (index === 0) {
    cell.tagName = 'th';
    cell.properties.scope = 'row';
  }
}

function breakText(child: ElementContent): ElementContent[] {
  if (child.type !== 'text') {
    return [child];
  }
  return splitPhrases(child.value).flatMap((value, index): ElementContent[] => [
    ...(index > 0
      ? [{type: 'element' as const, tagName: 'wbr', properties: {}, children: []}]
      : []),
    {type: 'text', value},
  ]);
}
