import type {Nodes, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {JAPANESE} from './japanese';
import {splitPhrases} from './phrases';

/** Width that search engines and link previews show of a description, in half-width characters. */
const MAX_WIDTH = 200;

/**
 * @param content - an answer's blocks
 * @returns the beginning of what they say, but for tables unless there is nothing else; cut between
 * phrases, with an ellipsis where it is cut; at most 200 half-width or 100 full-width characters, the
 * ellipsis included
 */
export function describeAnswer(content: RootContent[]): string {
  const text = plainText(content.filter(({type}) => type !== 'table')) || plainText(content);
  if (widthOf(text) <= MAX_WIDTH) {
    return text;
  }
  // Between phrases, and in text without Japanese between words.
  const pieces = splitPhrases(text).flatMap((phrase) => phrase.match(/\S+\s*|\s+/g) ?? []);
  const description = takeWhileFits(pieces) || takeWhileFits(Array.from(text));
  return `${description.replace(/[\s、。,.;:：・·/（(「]+$/u, '')}…`;
}

/** @returns the first pieces, as many as leave room for an ellipsis */
function takeWhileFits(pieces: string[]): string {
  let taken = '';
  for (const piece of pieces) {
    if (widthOf(`${taken}${piece.trimEnd()}…`) > MAX_WIDTH) {
      break;
    }
    taken += piece;
  }
  return taken;
}

/**
 * @returns the text of the blocks in one line: paragraphs, items, code and a table's rows set apart by
 * “/” unless they end with a sign of their own, a row's cells by “·”
 */
export function plainText(content: RootContent[]): string {
  const texts: string[] = [];
  const root: Root = {type: 'root', children: content};
  visit(root, (node) => {
    if (node.type === 'tableRow') {
      texts.push(node.children.map(textOf).join(' · '));
      return 'skip';
    }
    if (['paragraph', 'heading', 'code'].includes(node.type)) {
      texts.push(textOf(node));
      return 'skip';
    }
    return undefined;
  });
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/(?<=[。！？：])\n/g, '')
    .replace(/(?<=[.!?:])\n/g, ' ')
    .replaceAll('\n', ' / ');
}

/** @returns the text of a node, in which a line break sets words apart, too */
function textOf(node: Nodes): string {
  if (node.type === 'break') {
    return ' ';
  }
  return 'children' in node ? node.children.map(textOf).join('') : toString(node);
}

function widthOf(text: string): number {
  return Array.from(text).reduce((width, char) => width + (JAPANESE.test(char) ? 2 : 1), 0);
}
