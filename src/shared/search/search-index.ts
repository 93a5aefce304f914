import {Corpus} from './corpus';
import {Dictionary} from './dictionary';
import type {Hit, SearchResult} from './hit';
import {findMarks} from './marks';
import {parseQuery, type Unit} from './query';
import type {SearchData} from './search-data';
import {slipsBetween} from './slips';
import {fold, normalize, scriptOf} from './text';
import type {Term} from './wordings';

/** How well each answer has a term, by the answer's place: 0 to about 1. */
type Scores = Map<number, number>;

/** A term or a unit with its scores; rare ones weigh more. */
type Scored = {scores: Scores; weight: number};

/** How much of several terms an answer covers, by weight, and how well it has them on average. */
type Fit = {coverage: number; score: number};

/** An answer by its place, and how well it fits. */
type Ranked = {place: number; score: number};

/** What a sentence's answer must at least cover of the sentence, by weight. */
const MIN_COVERAGE = 0.3;
/** The same of a compound that is nowhere written as it is typed. */
const MIN_COMPOUND_COVERAGE = 0.5;
/** What finding a compound's parts counts beside finding it whole. */
const PARTS = 0.45;
/** A match as weak as a slip inside a word of a translation is none. */
const MIN_SCORE = 0.04;
/** A match below this covers its word by half: it may be a slip, or in passing. */
const FULL_SCORE = 0.25;
/** Words of which every one must stand in an answer. */
const FEW = 2;
/** What an answer must cover of more words, if none has all of them. */
const MIN_COVERAGE_OF_SEVERAL = 0.55;
/** What each degree of literalness adds. */
const LITERAL_BONUS = 0.08;
/** Characters of a query in which slips are looked for. */
const MAX_SUGGESTED_LENGTH = 60;
/** The place that an answer with the very text of the query has at least, counted from 0. */
const LITERAL_PLACE = 2;

/** The search of one language. */
export class SearchIndex {
  readonly firstId: string;
  private readonly corpus: Corpus;
  private readonly dictionary: Dictionary;

  constructor(private readonly data: SearchData) {
    this.firstId = data.answers[0]?.id ?? '';
    this.corpus = new Corpus(data);
    this.dictionary = new Dictionary(data, this.corpus.words.katakana);
  }

  /**
   * @param query - as the reader typed it
   * @param limit - how many hits are wanted at most
   */
  search(query: string, limit = Infinity): SearchResult {
    const {ranking, wordings} = this.find(query);
    const hits = ranking.slice(0, limit).map(({place}) => this.createHit(place, wordings));
    const total = ranking.length;
    return total > 0 ? {hits, total} : {hits, total, suggestion: this.suggest(query)};
  }

  private find(query: string): {ranking: Ranked[]; wordings: string[]} {
    const parsed = parseQuery(query, {corpus: this.corpus, dictionary: this.dictionary});
    const scored = parsed.units.map((unit) => this.scoreUnit(unit));
    const literal = this.corpus.matchLiterally(query);
    const rank = (minCoverage: number, isLoose: boolean): Ranked[] =>
      this.rank(query, scored, literal, minCoverage, isLoose);
    let ranking = parsed.isSentence ? rank(MIN_COVERAGE, true) : rank(0, false);
    if (ranking.length === 0 && scored.length > FEW) {
      // No answer has all of several words: one that has most of them is better than none.
      ranking = rank(MIN_COVERAGE_OF_SEVERAL, true);
    }
    return {ranking, wordings: this.wordingsOf(parsed.units, parsed.literal)};
  }

  /**
   * @param scored - the units of the query
   * @param minCoverage - how much of the query an answer must cover, by weight
   * @param isLoose - whether it may lack a unit altogether
   */
  private rank(
    query: string,
    scored: Scored[],
    literal: Map<number, number>,
    minCoverage: number,
    isLoose: boolean,
  ): Ranked[] {
    const ranking: Ranked[] = [];
    // One word is scored by where it stands; more, or with signs between, may stand together.
    const isPhrase = scored.length > 1 || !/^[\p{L}\p{N}]+$/u.test(query.trim());
    const fits = combine(scored);
    for (const [place, {coverage, score}] of fits) {
      const isMatch =
        coverage >= minCoverage &&
        (isLoose || scored.every(({scores}) => coverageOf(scores.get(place) ?? 0) > 0));
      if (isMatch || literal.has(place)) {
        const bonus = isPhrase ? LITERAL_BONUS * (literal.get(place) ?? 0) : 0;
        ranking.push({place, score: score + bonus});
      }
    }
    for (const place of literal.keys()) {
      if (!fits.has(place)) {
        ranking.push({place, score: 0});
      }
    }
    ranking.sort((a, b) => b.score - a.score || a.place - b.place);
    promoteLiteral(ranking, literal);
    return ranking;
  }

  private scoreTerm({wordings}: Term): Scores {
    const scores: Scores = new Map();
    for (const {text, certainty, wholeWord} of wordings) {
      for (const [place, strength] of this.corpus.match(text, wholeWord)) {
        scores.set(place, Math.max(scores.get(place) ?? 0, certainty * strength));
      }
    }
    return scores;
  }

  /** The weight of a term that so many answers have: inverse document frequency (Spärck Jones, 1972). */
  private weigh(frequency: number): number {
    return Math.log(1 + this.corpus.size / (frequency + 0.5));
  }

  private weighTerm(term: Term): Scored {
    const scores = this.scoreTerm(term);
    return {scores, weight: term.emphasis * this.weigh(scores.size)};
  }

  private scoreUnit({whole, parts}: Unit): Scored {
    const unit = this.weighTerm(whole);
    if (parts.length === 0) {
      return unit;
    }
    const scoredParts = parts.map((part) => this.weighTerm(part));
    for (const [place, {coverage, score}] of combine(scoredParts)) {
      if (coverage >= MIN_COMPOUND_COVERAGE) {
        unit.scores.set(place, Math.max(unit.scores.get(place) ?? 0, PARTS * score));
      }
    }
    return {scores: unit.scores, weight: sumWeights(scoredParts)};
  }

  private wordingsOf(units: Unit[], literal: string): string[] {
    const terms = units.flatMap(({whole, parts}) => [whole, ...parts]);
    return [
      ...new Set([literal, ...terms.flatMap(({wordings}) => wordings.map(({text}) => text))]),
    ].filter((text) => this.corpus.has(text));
  }

  private createHit(place: number, wordings: string[]): Hit {
    const answer = this.data.answers[place];
    if (!answer) {
      throw new RangeError(`There is no answer ${place}.`);
    }
    const {title = '', url = ''} = this.data.sections[answer.section] ?? {};
    const {id, question, text} = answer;
    return {
      id,
      question,
      section: title,
      url,
      text,
      questionMarks: findMarks(question, wordings),
      textMarks: findMarks(text, wordings),
      wordings,
    };
  }

  /** @returns the query with the words of the texts that its words are nearest to, if that is found */
  private suggest(query: string): string | undefined {
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

function sumWeights(scored: Scored[]): number {
  return scored.reduce((sum, {weight}) => sum + weight, 0);
}

/** @returns how well each answer that has any of several terms or units fits all of them */
function combine(scored: Scored[]): Map<number, Fit> {
  const total = sumWeights(scored);
  const fits = new Map<number, Fit>();
  for (const {scores, weight} of scored) {
    for (const [place, score] of scores) {
      const fit = fits.get(place) ?? {coverage: 0, score: 0};
      fits.set(place, {
        coverage: fit.coverage + (weight / total) * coverageOf(score),
        score: fit.score + (weight / total) * score,
      });
    }
  }
  return fits;
}

/** @returns the share of a word that a match of this score covers */
function coverageOf(score: number): number {
  return score > FULL_SCORE ? 1 : score > MIN_SCORE ? 0.5 : 0;
}

/** Sees to it that the first of the answers that have the query most literally is among the first. */
function promoteLiteral(ranking: Ranked[], literal: Map<number, number>): void {
  const most = Math.max(0, ...literal.values());
  const first = ranking.findIndex(({place}) => literal.get(place) === most);
  if (first > LITERAL_PLACE) {
    ranking.splice(LITERAL_PLACE, 0, ...ranking.splice(first, 1));
  }
}
