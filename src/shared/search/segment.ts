import {soundKey} from './romaji';
import {fold, type Script, scriptOf} from './text';
import {type Knowledge, readAloud} from './wordings';

/** A piece of a chunk: something to look for, or a function word. */
export type Segment = {kind: 'term' | 'function'; text: string};

type Kind = Segment['kind'] | 'unknown';

/** A piece that may begin at a place: where it ends, and what taking it costs. */
type Candidate = {end: number; cost: number; kind: Kind};

type Piece = {text: string; kind: Kind};

/** What the pieces of a segmentation cost; the cheapest segmentation is taken. */
const COST = {functionWord: 0.9, word: 1, run: 1.2, hanPart: 1.6, unknown: 3, unknownHiragana: 1.2};

/**
 * Cuts a chunk without blanks into words: the segmentation of least cost over dictionary words,
 * words of the texts, function words and what is left (the lattice of Japanese morphological
 * analysers, found with the algorithm of Viterbi, 1967).
 */
export function segment(chunk: string, knowledge: Knowledge): Segment[] {
  const best: {cost: number; start: number; kind: Kind}[] = [{cost: 0, start: -1, kind: 'term'}];
  for (let start = 0; start < chunk.length; start += 1) {
    const from = best[start];
    if (!from) {
      continue;
    }
    for (const {end, cost, kind} of candidatesAt(chunk, start, knowledge)) {
      const total = from.cost + cost;
      if (total < (best[end]?.cost ?? Infinity)) {
        best[end] = {cost: total, start, kind};
      }
    }
  }
  const pieces: Piece[] = [];
  for (let end = chunk.length; end > 0;) {
    const {start, kind} = best[end] ?? {start: end - 1, kind: 'unknown' as const};
    pieces.unshift({text: chunk.slice(start, end), kind});
    end = start;
  }
  return mergeUnknown(pieces).flatMap(({text, kind}): Segment[] => {
    if (fold(text) === '') {
      return [];
    }
    // What is left of inflected words says nothing by itself: 決 + めて.
    const isFunction =
      kind === 'function' ||
      (kind === 'unknown' && (scriptOf(text.charAt(0)) === 'hiragana' || text.length === 1));
    return [{kind: isFunction ? 'function' : 'term', text}];
  });
}

function runEnd(text: string, start: number): number {
  const script = runScript(text.charAt(start));
  let end = start + 1;
  while (end < text.length && runScript(text.charAt(end)) === script) {
    end += 1;
  }
  return end;
}

/** The script of a run: a sign inside a Latin name belongs to it. */
function runScript(character: string): Script {
  const script = scriptOf(character);
  return script === 'other' ? 'latin' : script;
}

function candidatesAt(text: string, start: number, knowledge: Knowledge): Candidate[] {
  const {corpus, dictionary} = knowledge;
  const script = scriptOf(text.charAt(start));
  const end = runEnd(text, start);
  const candidates: Candidate[] = [];
  const isRunStart =
    start === 0 || runScript(text.charAt(start - 1)) !== runScript(text.charAt(start));
  const longest = Math.min(text.length, start + dictionary.longestTerm + 3);
  for (let stop = start + 1; stop <= longest; stop += 1) {
    const piece = fold(text.slice(start, stop));
    if (dictionary.functionWords.has(piece) && script !== 'latin' && script !== 'katakana') {
      candidates.push({end: stop, cost: COST.functionWord, kind: 'function'});
    }
    if (piece.length > 1 && dictionary.knows(piece)) {
      candidates.push({end: stop, cost: COST.word, kind: 'term'});
    }
  }
  if (script === 'latin' || script === 'katakana' || script === 'other') {
    if (isRunStart) {
      candidates.push({end, cost: COST.run, kind: 'term'});
    } else {
      candidates.push({end: start + 1, cost: COST.unknown, kind: 'unknown'});
    }
    return candidates;
  }
  if (script === 'han') {
    for (let stop = start + 2; stop <= end; stop += 1) {
      if (corpus.has(fold(text.slice(start, stop)))) {
        candidates.push({end: stop, cost: COST.hanPart, kind: 'term'});
      }
    }
    candidates.push({end: start + 1, cost: COST.unknown, kind: 'unknown'});
    return candidates;
  }
  if (isRunStart && end - start >= 3) {
    const run = text.slice(start, end);
    const key = soundKey(run);
    if (key && (dictionary.wordsSounding(key).length > 0 || readAloud(run, knowledge).length > 0)) {
      candidates.push({end, cost: COST.run, kind: 'term'});
    }
  }
  candidates.push({end: start + 1, cost: COST.unknownHiragana, kind: 'unknown'});
  return candidates;
}

/** Joins neighbouring pieces of one script that nothing knows. */
function mergeUnknown(pieces: Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (
      last?.kind === 'unknown' &&
      piece.kind === 'unknown' &&
      runScript(last.text.charAt(0)) === runScript(piece.text.charAt(0))
    ) {
      last.text += piece.text;
    } else {
      merged.push({...piece});
    }
  }
  return merged;
}
