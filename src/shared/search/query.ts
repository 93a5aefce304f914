import {isStopWord, isWeakWord} from './english';
import {MAX_QUERY} from './literal';
import {type Segment, segment} from './segment';
import {fold, normalize, scriptOf} from './text';
import {createTerm, type Term, TIE} from './terms';
import {baseForms, findMistyped, type Knowledge, readAloud} from './ways';

/** A word of the query, or several that belong together. */
export type Unit = {
  /** As it is typed. */
  word: string;
  /** The unit as it stands. */
  whole: Term;
  /** The terms that it is made of, where it is made of more than one. */
  parts: Term[];
};

/** What a query asks for. */
export type ParsedQuery = {
  /** What is looked for; empty where the query has function words only. */
  units: Unit[];
  /** Whether it is a sentence, of which an answer need not cover every word. */
  isSentence: boolean;
};

/** Words of a query that a dictionary entry of several words may span. */
const MAX_PHRASE = 5;
/** How sure we are of a compound with a slip in one part. */
const MENDED = 0.6;
/** Emphasis of a word that in a sentence says little. */
const WEAK_WORD = 0.2;
/** Stop words that, among as many others, make a query a sentence. */
const PADDING = 2;

const BREAKS = /[\s、。，．！？!?,;:；：「」『』（）()[\]{}<>"“”|]+/u;

/** Reads what a query asks for. */
export function parseQuery(query: string, knowledge: Knowledge): ParsedQuery {
  // One character may become eighteen: ﷺ.
  const text = normalize(query).slice(0, MAX_QUERY);
  const isJapanese = Array.from(text).some((character) =>
    ['han', 'hiragana', 'katakana'].includes(scriptOf(character)),
  );
  const chunks = joinPhrases(text, knowledge)
    .split(BREAKS)
    .filter((chunk) => fold(chunk) !== '');
  const toTerm = (word: string, isUnfinished: boolean): Term =>
    createTerm(word, knowledge, {isJapanese, isUnfinished});
  let isSentence = false;
  const units: Unit[] = [];
  let stopWords = 0;
  for (const [index, chunk] of chunks.entries()) {
    const isLast = index === chunks.length - 1 && stopWords < PADDING;
    if (isStopWord(chunk.replace(/['’].*$/, ''))) {
      stopWords += 1;
      continue;
    }
    const whole = toTerm(chunk, isLast);
    if (/[a-z]/.test(chunk) && findMistyped(chunk, knowledge).length > 0) {
      units.push({word: chunk, whole, parts: []});
      continue;
    }
    const segments = joinKnown(segment(chunk, knowledge), knowledge);
    const parts = segments.flatMap(({kind, text: part}, place) =>
      kind === 'function'
        ? []
        : part === chunk
          ? whole
          : toTerm(part, isLast && place === segments.length - 1),
    );
    // A compound with a slip in one part is looked for as one, too: 金融シテスム.
    const nearest = parts.map(
      ({wordings}) => wordings.find(({text: part}) => knowledge.corpus.has(part))?.text,
    );
    if (parts.length > 1 && nearest.every((part) => part !== undefined)) {
      whole.wordings.push({text: fold(nearest.join('')), certainty: MENDED});
    }
    const isWritten = whole.wordings.some(({text: wording}) => knowledge.corpus.has(wording));
    isSentence ||= parts.length > 0 && parts.length < segments.length;
    if (isWritten || parts.length === segments.length) {
      units.push({word: chunk, whole, parts: parts.length > 1 ? parts : []});
    } else {
      units.push(...parts.map((part) => ({word: chunk, whole: part, parts: []})));
    }
  }
  isSentence ||= stopWords >= PADDING && chunks.length >= 2 * PADDING;
  return {
    units: isSentence ? units.map(weaken) : units,
    isSentence,
  };
}

/** Joins words that the dictionary knows as one, with a particle between them or without: 目標の値. */
function joinKnown(segments: Segment[], {dictionary}: Knowledge): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.map(({kind}) => kind).lastIndexOf('term');
    const compound = `${joined[before]?.text ?? ''}${segment.text}`;
    if (before >= 0 && segment.kind === 'term' && dictionary.means(fold(compound))) {
      joined.splice(before, 1, {kind: 'term', text: compound});
    } else {
      joined.push(segment);
    }
  }
  return joined;
}

/** @returns a unit of a sentence, with less weight if such words seldom are what it is about. */
function weaken({whole, parts, word}: Unit): Unit {
  const emphasis = isWeakWord(fold(word)) ? whole.emphasis * WEAK_WORD : whole.emphasis;
  return {whole: {...whole, emphasis}, parts, word};
}

/** Ties together Latin words that the dictionary knows as one: “around the clock”. */
function joinPhrases(text: string, knowledge: Knowledge): string {
  const {corpus, dictionary} = knowledge;
  const isPhrase = (words: string[]): boolean => {
    const phrase = fold(words.join(''));
    return (
      [phrase, ...baseForms(phrase)].some((form) => dictionary.means(form)) ||
      corpus.words.latin.has(phrase)
    );
  };
  // The hyphen is the key of the long vowel mark, too: ko-do for コード.
  const isReading = (sequence: string): boolean =>
    !sequence.includes(' ') && readAloud(sequence, knowledge).length > 0;
  return text.replace(/[a-z0-9]+(?:[ -][a-z0-9]+)+/g, (sequence) => {
    if (isReading(sequence)) {
      return sequence;
    }
    const words = sequence.split(/[ -]/);
    let joined = '';
    for (let index = 0; index < words.length;) {
      let length = Math.min(MAX_PHRASE, words.length - index);
      while (length > 1 && !isPhrase(words.slice(index, index + length))) {
        length -= 1;
      }
      joined += ` ${words.slice(index, index + length).join(TIE)}`;
      index += length;
    }
    return joined.trimStart();
  });
}
