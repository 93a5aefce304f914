import {splitPhrases} from '../content/phrases';

/** Where text is to stand, in pixels, and the type sizes to try, the largest first. */
export type TextBox = {
  width: number;
  height: number;
  sizes: readonly number[];
  /** Height of a line as a multiple of the type size. */
  lineHeight: number;
};

/**
 * Text as it fits its box, its size in pixels. A line is a list of runs, each of one kind of script,
 * with a blank of {@link RUN_GAP} between them.
 */
export type FittedText = {size: number; lines: string[][]};

/** @returns the width of text in em, drawn on one line without any blanks but its own */
export type MeasureRun = (run: string) => number;

/** Blank between Japanese and Latin script in em, as CSS `text-autospace` sets it. */
export const RUN_GAP = 0.125;

/** Below this size in pixels, a phrase that is wider than its box is cut rather than drawn smaller. */
const SMALLEST_FOR_WHOLE_PHRASES = 40;

/** So many lines are read at a glance: no smaller type to have fewer. */
const FEW_LINES = 2;

/** How much smaller, as a share of the largest size that fits, type may be to save a line. */
const WORTH_A_LINE = 0.85;

/** What a break inside an English phrase costs, as a share of a full line's squared width. */
const BREAK_INSIDE_PHRASE = 0.15;

/** Words that an English phrase begins with. */
const PHRASE_START =
  /^\W?(?:and|as|at|are|between|but|by|did|do|does|for|from|how|if|in|is|of|on|or|such|than|that|to|was|what|when|where|which|while|who|why|with)\b/i;

const RUN_BOUNDARY =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])(?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
const WORD_START = /(?<=\s)(?=\S)/u;
const NEVER_FIRST_ON_A_LINE =
  /^[\p{Pe}\p{Pf}、。，．・：；？！,.:;?!%ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

const graphemeSegmenter = new Intl.Segmenter();

/**
 * Sets text as large as its box allows, or a little smaller where many lines become fewer.
 * Lines break between phrases, or between words where the text is not Japanese; a phrase is cut only
 * if it is wider than the box when small.
 *
 * @returns nothing if the text is too long for the box in the smallest size
 */
export function fitText(text: string, box: TextBox, measure: MeasureRun): FittedText | undefined {
  const {width, height, sizes, lineHeight} = box;
  const measureLine = (line: string): number => {
    const runs = splitRuns(line);
    return runs.reduce((sum, run) => sum + measure(run), RUN_GAP * (runs.length - 1));
  };
  const widest =
    width / Math.max(SMALLEST_FOR_WHOLE_PHRASES, sizes.at(-1) ?? SMALLEST_FOR_WHOLE_PHRASES);
  const cutIfWide =
    (cut: (piece: string) => string[]) =>
    (piece: string): string[] =>
      measureLine(piece.trimEnd()) > widest ? cut(piece) : [piece];
  const phrases = splitPhrases(text);
  const pieces = (phrases.length > 1 ? phrases : splitWords(text))
    .flatMap(cutIfWide(splitWords))
    .flatMap(cutIfWide(splitCharacters));
  return chooseSetting(
    sizes.flatMap((size) => {
      const lines = breakLines(pieces, width / size, measureLine);
      return lines && lines.length * size * lineHeight <= height
        ? [{size, lines: lines.map(splitRuns)}]
        : [];
    }),
  );
}

/**
 * @param settings - that fit, the largest first
 * @returns the largest, or, where that has many lines, one little smaller with fewer
 */
export function chooseSetting<Setting extends FittedText>(
  settings: readonly Setting[],
): Setting | undefined {
  const [largest] = settings;
  return largest && largest.lines.length > FEW_LINES
    ? settings
        .filter(({size}) => size >= largest.size * WORTH_A_LINE)
        .reduce((best, setting) => (setting.lines.length < best.lines.length ? setting : best))
    : largest;
}

/**
 * Breaks text into the fewest lines, and of all ways to do so takes that with the least sum of
 * squared widths, which is the most even one, and prefers to begin a line with an English phrase: the
 * total fit of Knuth and Plass, “Breaking Paragraphs into Lines” (1981), for ragged lines.
 *
 * @param pieces - between which a line may break
 * @param width - of a line, in the unit of `measureLine`
 * @returns the lines without blanks at their ends; nothing if a piece is wider than a line
 */
export function breakLines(
  pieces: readonly string[],
  width: number,
  measureLine: (line: string) => number,
): string[] | undefined {
  type Setting = {lines: string[]; cost: number};
  /** The best way to set the pieces before each place. */
  const settings: (Setting | undefined)[] = [{lines: [], cost: 0}];
  for (let end = 1; end <= pieces.length; end += 1) {
    let best: Setting | undefined;
    for (let start = end - 1; start >= 0; start -= 1) {
      const line = pieces.slice(start, end).join('').trimEnd();
      const lineWidth = measureLine(line);
      if (lineWidth > width) {
        break;
      }
      const before = settings[start];
      if (before) {
        const breakCost =
          end === pieces.length || PHRASE_START.test(pieces[end] ?? '')
            ? 0
            : BREAK_INSIDE_PHRASE * width ** 2;
        const setting = {
          lines: [...before.lines, line],
          cost: before.cost + lineWidth ** 2 + breakCost,
        };
        if (!best || compareSettings(setting, best) < 0) {
          best = setting;
        }
      }
    }
    settings.push(best);
  }
  return settings.at(-1)?.lines;

  function compareSettings(a: Setting, b: Setting): number {
    return a.lines.length - b.lines.length || a.cost - b.cost;
  }
}

function splitRuns(line: string): string[] {
  return line.split(RUN_BOUNDARY);
}

function splitWords(text: string): string[] {
  return text.split(WORD_START);
}

function splitCharacters(text: string): string[] {
  const pieces: string[] = [];
  for (const {segment} of graphemeSegmenter.segment(text)) {
    if (pieces.length > 0 && NEVER_FIRST_ON_A_LINE.test(segment)) {
      pieces.push(`${pieces.pop() ?? ''}${segment}`);
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}
