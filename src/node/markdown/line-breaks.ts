import type {Nodes, Root, Text} from 'mdast';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';

/** What is set without blanks around it: Japanese letters, wide signs and emoji. */
const WIDE =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uffe6]/u;
/** Signs that bring a blank of their own: 、 。 「 」 （ ） ！ ？ */
const WIDE_SIGN = /(?=[\u3000-\u303f\u30fb\uff01-\uff65])\p{P}/u;
/** Signs that are wide in Japanese text only: — … “ ” → ① */
const AMBIGUOUS_SIGN = /(?=\P{ASCII})[\p{P}\p{S}\p{No}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** A line break, but for those beside a line of marks, which begins or ends a note. */
const LINE_BREAK = /\n(?<!^:{3,}.*\n)(?!:{3})/gm;

/** Characters of a text that show as a gap: the place of the first, and the one after the last. */
type Gap = [start: number, end: number];

/** A text of a block, or something else that it shows. */
type Leaf = {text?: Text; shown: string};

/**
 * Finds the line breaks inside Japanese text, which a browser shows as gaps, by the rules of CSS that
 * no browser follows in full (https://drafts.csswg.org/css-text-4/#line-break-transform): between two
 * wide characters, and beside a wide sign, but not beside Hangul.
 *
 * @returns the texts in which they stand, with the line breaks and the blanks before them, in order
 */
export function findGaps(tree: Root): Map<Text, Gap[]> {
  const gaps = new Map<Text, Gap[]>();
  visit(tree, ['paragraph', 'heading'], (block) => {
    const leaves = listLeaves(block);
    const line = leaves.map(({shown}) => shown).join('');
    const breaks = Array.from(line.matchAll(LINE_BREAK), ({index}): Gap => {
      return [beforeBlanks(line, index), index + 1];
    });
    const inside = breaks.filter(([start, end]) =>
      isInside(line.slice(Math.max(0, start - 8), start), line.slice(end, end + 2)),
    );
    deal(inside, leaves, gaps);
  });
  return gaps;
}

/** Gives each text of a line its part of the gaps in it. */
function deal(inside: readonly Gap[], leaves: readonly Leaf[], gaps: Map<Text, Gap[]>): void {
  let place = 0;
  let next = 0;
  for (const {text, shown} of leaves) {
    const parts: Gap[] = [];
    for (let gap = inside[next]; gap && gap[0] < place + shown.length; gap = inside[next]) {
      const [start, end] = gap;
      parts.push([Math.max(0, start - place), Math.min(shown.length, end - place)]);
      if (end > place + shown.length) {
        break;
      }
      next += 1;
    }
    if (text && parts.length > 0) {
      gaps.set(text, parts);
    }
    place += shown.length;
  }
}

/** Remark plugin, to run before Docusaurus’s own: takes out what {@link findGaps} finds. */
export default function joinLines(): Transformer<Root> {
  return (tree) => {
    for (const [text, gaps] of findGaps(tree)) {
      const {value} = text;
      text.value = [0, ...gaps.map(([, end]) => end)]
        .map((from, index) => value.slice(from, gaps[index]?.[0]))
        .join('');
    }
  };
}

/** @returns where the blanks begin that stand before a place */
export function beforeBlanks(text: string, place: number): number {
  let start = place;
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) {
    start -= 1;
  }
  return start;
}

/** @returns whether a line break between two texts stands inside Japanese */
function isInside(textBefore: string, textAfter: string): boolean {
  const before = /(\P{M})\p{M}*$/u.exec(textBefore)?.[1] ?? '';
  const after = /^./su.exec(textAfter)?.[0] ?? '';
  const sides = [before, after];
  if (sides.some((side) => side === '' || HANGUL.test(side))) {
    return false;
  }
  return (
    sides.some((side) => WIDE_SIGN.test(side)) ||
    (sides.some((side) => WIDE.test(side)) &&
      sides.every((side) => WIDE.test(side) || AMBIGUOUS_SIGN.test(side)))
  );
}

function listLeaves(block: Nodes): Leaf[] {
  const leaves: Leaf[] = [];
  visit(block, (node) => {
    if (node.type === 'text') {
      leaves.push({text: node, shown: node.value});
    } else if (node.type === 'html') {
      leaves.push({shown: node.value.startsWith('<!--') ? '' : node.value});
    } else if ('value' in node) {
      leaves.push({shown: node.value});
    } else if (!('children' in node)) {
      // An image, or a line break that is meant: neither has a gap beside it.
      leaves.push({shown: 'x'});
    }
  });
  return leaves;
}
