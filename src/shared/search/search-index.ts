import {required} from '../required';
import {Corpus} from './corpus';
import {Dictionary} from './dictionary';
import type {Hit, SearchResult} from './hit';
import {MAX_QUERY, unquote} from './literal';
import {findMarks} from './marks';
import {parseQuery, type Unit} from './query';
import type {SearchData} from './search-data';
import {slipsBetween} from './slips';
import {fold, normalize, scriptOf} from './text';
import {createLiteralTerm, type Term} from './terms';
import {WAYS} from './ways';

/** How well each answer has a term, by the answer's place: 0 to about 1. */
type Scores = Map<number, number>;

/** A term or a unit with its scores; rare ones weigh more. */
type Scored = {scores: Scores; weight: number};

/** How much of several terms an answer covers, by weight, and how well it has them on average. */
type Fit = {coverage: number; score: number};

const NO_FIT: Fit = {coverage: 0, score: 0};

/** An answer by its place, and how well it fits. */
type Ranked = {place: number; score: number};

/**
 * What an answer must cover at least, by weight: of a sentence; of a compound that it has not as it is
 * typed, and of several words that no answer has all; of one or two words, but for rounding.
 */
const COVERAGE = {sentence: 0.3, most: 0.55, all: 0.999} as const;
/** What finding a compound's parts counts beside finding it whole. */
const PARTS = 0.45;
/** Words of which every one must stand in an answer. */
const FEW = 2;
/** What each degree of literalness adds. */
const LITERAL_BONUS = 0.08;
/** Characters of a query in which slips are looked for. */
const MAX_SUGGESTED_LENGTH = 60;
/** The place that an answer with the very text of the query has at least, counted from 0. */
const LITERAL_PLACE = 2;

/** The search of one language. */
export class SearchIndex {
  readonly corpus: Corpus;
  readonly dictionary: Dictionary;

  /** @param ways - in which words are understood */
  constructor(
    private readonly data: SearchData,
    readonly ways = WAYS,
  ) {
    this.corpus = new Corpus(data);
    this.dictionary = new Dictionary(data, this.corpus);
  }

  /**
   * @param query - as the reader typed it
   * @param limit - how many hits are wanted at most
   */
  search(query: string, limit = Infinity): SearchResult {
    const asked = query.trim().slice(0, MAX_QUERY);
    const {ranking, units} = this.find(asked);
    const wordings = this.wordingsOf(asked, units);
    const hits = ranking.slice(0, limit).map(({place}) => this.createHit(place, wordings));
    const total = ranking.length;
    const readAs = this.readAs(units, ranking);
    return total > 0
      ? {hits, total, readAs}
      : {hits, total, readAs, suggestion: this.suggest(asked)};
  }

  private find(query: string): {ranking: Ranked[]; units: Unit[]} {
    const literal = unquote(query);
    if (literal !== undefined) {
      const whole = createLiteralTerm(literal);
      const ranking = this.rank(literal, [this.scoreTerm(whole)], Infinity);
      return {ranking, units: [{word: literal, whole, parts: []}]};
    }
    const {units, isSentence} = parseQuery(query, this);
    const scored = units.map((unit) => this.scoreUnit(unit));
    const ranking = this.rank(query, scored, isSentence ? COVERAGE.sentence : COVERAGE.all);
    return {
      ranking:
        ranking.length === 0 && scored.length > FEW
          ? // No answer has all of several words: one that has most of them is better than none.
            this.rank(query, scored, COVERAGE.most)
          : ranking,
      units,
    };
  }

  /**
   * @param scored - the units of the query
   * @param minCoverage - how much of the query an answer must cover, unless it has it literally
   */
  private rank(query: string, scored: Scored[], minCoverage: number): Ranked[] {
    const literal = this.corpus.matchLiterally(query);
    const fits = combine(scored);
    // One word is scored by where it stands; several, or one with signs, may stand together.
    const isPhrase = !/^[\p{L}\p{N}]+$/u.test(query.trim());
    const ranking: Ranked[] = [];
    for (const place of new Set([...fits.keys(), ...literal.keys()])) {
      const {coverage, score} = fits.get(place) ?? NO_FIT;
      const literalness = literal.get(place) ?? 0;
      if (coverage >= minCoverage || literalness > 0) {
        ranking.push({place, score: score + (isPhrase ? LITERAL_BONUS * literalness : 0)});
      }
    }
    ranking.sort((a, b) => b.score - a.score || a.place - b.place);
    promoteLiteral(ranking, literal);
    return ranking;
  }

  private scoreTerm({wordings, emphasis}: Term): Scored {
    const scores = new Map<number, number>();
    for (const {text, certainty} of wordings) {
      for (const [place, strength] of this.corpus.match(text)) {
        raise(scores, place, certainty * strength);
      }
    }
    // Inverse document frequency (Spärck Jones, 1972).
    return {scores, weight: emphasis * Math.log(1 + this.corpus.size / (scores.size + 0.5))};
  }

  private scoreUnit({whole, parts}: Unit): Scored {
    const unit = this.scoreTerm(whole);
    if (parts.length === 0) {
      return unit;
    }
    const scored = parts.map((part) => this.scoreTerm(part));
    for (const [place, {coverage, score}] of combine(scored)) {
      if (coverage >= COVERAGE.most) {
        raise(unit.scores, place, PARTS * score);
      }
    }
    return {scores: unit.scores, weight: sumWeights(scored)};
  }

  private wordingsOf(query: string, units: Unit[]): string[] {
    const terms = units.flatMap(({whole, parts}) => [whole, ...parts]);
    return [
      ...new Set([fold(query), ...terms.flatMap(({wordings}) => wordings.map(({text}) => text))]),
    ].filter((text) => this.corpus.has(text));
  }

  /** @returns the words that some were read as, each as the best answer that has it writes it */
  private readAs(units: Unit[], ranking: Ranked[]): string[] {
    const read = units
      .flatMap(({whole, parts}) => (whole.isReadAnew ? whole : parts))
      .filter(({isReadAnew}) => isReadAnew);
    return [...new Set(read.map((term) => this.write(term, ranking) ?? term.typed))];
  }

  private write({wordings}: Term, ranking: Ranked[]): string | undefined {
    for (const {place} of ranking) {
      for (const {text} of wordings) {
        const written = this.corpus.write(text, place);
        if (written !== undefined) {
          return written;
        }
      }
    }
    return undefined;
  }

  private createHit(place: number, wordings: string[]): Hit {
    const answer = required(this.data.answers[place], `answer ${place}`);
    const {title, slug} = required(this.data.sections[answer.section], `section ${answer.section}`);
    const {id, question, text} = answer;
    const folded = this.corpus.document(place);
    return {
      id,
      question,
      section: title,
      slug,
      text,
      questionMarks: findMarks(folded.question, wordings),
      sectionMarks: findMarks(title, wordings),
      textMarks: findMarks(folded.text, wordings),
      wordings,
    };
  }

  /** @returns the query with the words of the texts that its words are nearest to, if that is found */
  private suggest(query: string): string | undefined {
    const literal = unquote(query);
    if (literal !== undefined) {
      return this.find(literal).ranking.length > 0 ? literal : undefined;
    }
    const words = normalize(query).slice(0, MAX_SUGGESTED_LENGTH).trim().split(/\s+/);
    const suggestion = words
      .map((word) => (this.corpus.has(fold(word)) ? word : (this.nearestWord(word) ?? word)))
      .join(' ');
    return suggestion !== words.join(' ') && this.find(suggestion).ranking.length > 0
      ? suggestion
      : undefined;
  }

  private nearestWord(word: string): string | undefined {
    let nearest: string | undefined;
    let distance = Math.min(3, Math.floor(word.length / 3)) + 1;
    const script = scriptOf(word.charAt(0));
    if (script !== 'latin' && script !== 'katakana') {
      return undefined;
    }
    for (const other of this.corpus.words[script]) {
      const slips = other.length < 4 ? Infinity : slipsBetween(word, other, distance - 1);
      if (slips < distance) {
        nearest = other;
        distance = slips;
      }
    }
    return nearest;
  }
}

function raise(scores: Scores, place: number, score: number): void {
  scores.set(place, Math.max(scores.get(place) ?? 0, score));
}

function sumWeights(scored: Scored[]): number {
  return scored.reduce((sum, {weight}) => sum + weight, 0);
}

/** @returns how well each answer that has any of several terms or units fits all of them */
function combine(scored: Scored[]): Map<number, Fit> {
  const total = sumWeights(scored);
  const fits = new Map<number, Fit>();
  for (const {scores, weight} of scored) {
    const share = weight / total;
    for (const [place, score] of scores) {
      const fit = fits.get(place) ?? NO_FIT;
      fits.set(place, {coverage: fit.coverage + share, score: fit.score + share * score});
    }
  }
  return fits;
}

/** Sees to it that the first of the answers that have the query most literally is among the first. */
function promoteLiteral(ranking: Ranked[], literal: Map<number, number>): void {
  const most = Math.max(0, ...literal.values());
  const first = ranking.findIndex(({place}) => literal.get(place) === most);
  if (first > LITERAL_PLACE) {
    ranking.splice(LITERAL_PLACE, 0, ...ranking.splice(first, 1));
  }
}
