import type {Range} from './hit';

/** A piece of text, and whether the query matched it. */
export type Piece = {text: string; isMark: boolean};

/** How much of a passage comes before its first match. */
const LEAD = 24;

/** Moves a place that lies between the two halves of a character before that character. */
function wholeCharacter(text: string, place: number): number {
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(place - 1, place + 1))
    ? place - 1
    : place;
}

/**
 * Cuts a text at its matches.
 *
 * @param marks - what the query matched, in order
 * @returns all of the text from `from` to `to`, in pieces
 */
export function cutAtMarks(
  text: string,
  marks: readonly Range[],
  from = 0,
  to = text.length,
): Piece[] {
  const pieces: Piece[] = [];
  let place = from;
  for (const [start, length] of marks) {
    const begin = Math.max(start, place);
    const end = Math.min(start + length, to);
    if (begin < end) {
      pieces.push({text: text.slice(place, begin), isMark: false});
      pieces.push({text: text.slice(begin, end), isMark: true});
      place = end;
    }
  }
  pieces.push({text: text.slice(place, to), isMark: false});
  return pieces.filter((piece) => piece.text !== '');
}

/** @returns the passage of about `size` characters around the first match, its matches marked. */
export function cutPassage(text: string, marks: readonly Range[], size = 90): Piece[] {
  const [first = 0] = marks[0] ?? [];
  const latest = Math.max(0, text.length - size);
  const earliest = Math.min(Math.max(0, first - LEAD), latest);
  // Better to begin with a word than within one, and not with what sets blocks apart.
  const gap = earliest > 0 ? /\s[/·]\s|[\s、。：]/.exec(text.slice(earliest, first)) : null;
  const from = wholeCharacter(text, earliest + (gap ? gap.index + gap[0].length : 0));
  const to = wholeCharacter(text, Math.min(text.length, from + size));
  return [
    ...(from > 0 ? [{text: '…', isMark: false}] : []),
    ...cutAtMarks(text, marks, from, to),
    ...(to < text.length ? [{text: '…', isMark: false}] : []),
  ];
}
