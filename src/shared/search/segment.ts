import {required} from '../required';
import type {Dictionary} from './dictionary';
import {soundKey} from './romaji';
import {fold, type Script, scriptOf} from './text';
import type {Knowledge} from './ways';

/** A piece of a chunk: something to look for, or a function word. */
export type Segment = {kind: 'term' | 'function'; text: string};

type Kind = Segment['kind'] | 'unknown';

/** A piece that may begin at a place. */
type Candidate = {end: number; kind: Kind};

/** What the pieces of a segmentation cost; the cheapest segmentation is taken. */
const COST: Record<Kind, number> = {function: 1, term: 1, unknown: 3};

/** Kana shorter than this are not taken for a word's reading. */
const MIN_READING = 3;

/**
 * Cuts a chunk without blanks into words: the segmentation of least cost over dictionary words,
 * words of the texts, function words and what is left (the lattice of Japanese morphological
 * analysers, found with the algorithm of Viterbi, 1967).
 */
export function segment(chunk: string, knowledge: Knowledge): Segment[] {
  const folded = fold(chunk);
  const foldedLengths = Array.from(
    {length: chunk.length + 1},
    (_, place) => fold(chunk.slice(0, place)).length,
  );
  const foldPiece = (start: number, end: number): string =>
    folded.slice(foldedLengths[start], foldedLengths[end]);
  const best: {cost: number; start: number; kind: Kind}[] = [{cost: 0, start: -1, kind: 'term'}];
  for (let start = 0; start < chunk.length; start += 1) {
    const before = required(best[start], `segmentation up to ${start}`);
    for (const {end, kind} of candidatesAt(chunk, start, foldPiece, knowledge)) {
      const cost = before.cost + COST[kind];
      if (cost < (best[end]?.cost ?? Infinity)) {
        best[end] = {cost, start, kind};
      }
    }
  }
  const pieces: {text: string; kind: Kind}[] = [];
  for (let end = chunk.length; end > 0;) {
    const {start, kind} = required(best[end], `segmentation up to ${end}`);
    const text = chunk.slice(start, end);
    const next = pieces[0];
    // Neighbours of one script that nothing knows are one word.
    if (kind === 'unknown' && next?.kind === kind && scriptAt(text, 0) === scriptAt(next.text, 0)) {
      next.text = text + next.text;
    } else {
      pieces.unshift({text, kind});
    }
    end = start;
  }
  return pieces
    .filter(({text}) => fold(text) !== '')
    .map(({text, kind}) => {
      // What is left of inflected words says nothing by itself: 決 + めて.
      const isRest = kind === 'unknown' && (scriptAt(text, 0) === 'hiragana' || text.length === 1);
      return {kind: kind === 'function' || isRest ? 'function' : 'term', text};
    });
}

/** @returns a character's script; a sign inside a Latin name belongs to it */
function scriptAt(text: string, place: number): Script {
  const script = scriptOf(text.charAt(place));
  return script === 'other' ? 'latin' : script;
}

function candidatesAt(
  text: string,
  start: number,
  foldPiece: (start: number, end: number) => string,
  {corpus, dictionary}: Knowledge,
): Candidate[] {
  const script = scriptAt(text, start);
  let runEnd = start + 1;
  while (runEnd < text.length && scriptAt(text, runEnd) === script) {
    runEnd += 1;
  }
  const candidates: Candidate[] = [{end: start + 1, kind: 'unknown'}];
  const isName = script === 'latin' || script === 'katakana';
  if (isName && (start === 0 || scriptAt(text, start - 1) !== script)) {
    // Of a compound that nothing knows, the parts may be known: コンテナサービス.
    const folded = foldPiece(start, runEnd);
    const isKnown = script === 'latin' || corpus.has(folded) || dictionary.knows(folded);
    candidates.push({end: runEnd, kind: isKnown ? 'term' : 'unknown'});
  }
  const longest = Math.min(text.length, start + dictionary.longestTerm);
  for (let end = start + 1; end <= longest; end += 1) {
    const folded = foldPiece(start, end);
    if (!isName && dictionary.functionWords.has(folded)) {
      candidates.push({end, kind: 'function'});
    } else if (
      folded.length > 1 &&
      (dictionary.knows(folded) ||
        (end <= runEnd && script === 'han' && corpus.has(folded)) ||
        (end <= runEnd && script === 'hiragana' && isReading(text.slice(start, end), dictionary)))
    ) {
      candidates.push({end, kind: 'term'});
    }
  }
  return candidates;
}

/** Whether kana sound like a word of the texts. */
function isReading(kana: string, dictionary: Dictionary): boolean {
  const key = kana.length >= MIN_READING ? soundKey(kana) : undefined;
  return key !== undefined && dictionary.wordsSounding(key).length > 0;
}
