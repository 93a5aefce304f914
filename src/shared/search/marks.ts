import type {Range} from './hit';
import {foldText, unfoldRange} from './text';

/**
 * Finds wordings in a text, however it writes them: at the start of words, or inside them if nowhere
 * else.
 *
 * @param wordings - folded; where they overlap, the longer one is taken
 * @returns where they stand, in order and without overlaps
 */
export function findMarks(text: string, wordings: string[]): Range[] {
  const folded = foldText(text);
  const taken = new Array<boolean>(folded.text.length).fill(false);
  const found: {start: number; length: number}[] = [];
  for (const wording of [...wordings].sort((a, b) => b.length - a.length)) {
    const starts = findAll(folded.text, wording);
    const wordStarts = starts.filter((start) => folded.wordStarts[start]);
    for (const start of wordStarts.length > 0 ? wordStarts : starts) {
      const end = start + wording.length;
      if (!taken.slice(start, end).includes(true)) {
        taken.fill(true, start, end);
        found.push({start, length: wording.length});
      }
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({start, length}) => unfoldRange(folded, start, length));
}

function findAll(text: string, wording: string): number[] {
  const starts: number[] = [];
  for (
    let start = wording === '' ? -1 : text.indexOf(wording);
    start >= 0;
    start = text.indexOf(wording, start + wording.length)
  ) {
    starts.push(start);
  }
  return starts;
}
