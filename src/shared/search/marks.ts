import type {Range} from './hit';
import {findWording, type FoldedText, foldText, unfoldRange} from './text';

/**
 * Finds wordings in a text, however it writes them: at the start of words, or inside them if nowhere
 * else.
 *
 * @param text - as written, or folded already
 * @param wordings - for `findWording`; where they overlap, the longer one is taken
 * @returns where they stand, in order and without overlaps
 */
export function findMarks(text: string | FoldedText, wordings: string[]): Range[] {
  const folded = typeof text === 'string' ? foldText(text) : text;
  const taken = new Array<boolean>(folded.text.length).fill(false);
  const found: [start: number, end: number][] = [];
  for (const wording of [...wordings].sort((a, b) => b.length - a.length)) {
    const ranges = findWording(folded, wording);
    const atWordStarts = ranges.filter(([start]) => folded.wordStarts[start]);
    for (const [start, end] of atWordStarts.length > 0 ? atWordStarts : ranges) {
      if (!taken.slice(start, end).includes(true)) {
        taken.fill(true, start, end);
        found.push([start, end]);
      }
    }
  }
  return found.sort(([a], [b]) => a - b).map(([start, end]) => unfoldRange(folded, start, end));
}
