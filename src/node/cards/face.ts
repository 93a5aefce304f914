import fs from 'node:fs';
import path from 'node:path';
import {create, type Font} from 'fontkitten';
import type {MeasureRun} from './lines';

/** Name of the face that cards are set in: https://fontsource.org/fonts/ibm-plex-sans-jp. */
export const FACE_NAME = 'IBM Plex Sans JP';

export const WEIGHTS = [500, 700] as const;
export type Weight = (typeof WEIGHTS)[number];

/** One file of a face and the characters that it is to draw. */
export type Subset = {data: Buffer; codePoints: number[]};

/** Path of the manifest of the face's package, which tells its version. */
export const FACE_MANIFEST = require.resolve('@fontsource/ibm-plex-sans-jp/package.json');

type Range = [first: number, last: number];

/**
 * One weight of the cards' face. Its package cuts it into many small files by character, as web
 * pages load them; only those are opened that hold a character asked for.
 */
export class Face {
  readonly #files: {path: string; ranges: Range[]}[];
  readonly #fonts = new Map<string, Font>();
  readonly #glyphs = new Map<number, {file: string; advance: number} | undefined>();

  constructor(weight: Weight) {
    const directory = path.dirname(FACE_MANIFEST);
    const family = path.basename(directory);
    const ranges = JSON.parse(
      fs.readFileSync(path.join(directory, 'unicode.json'), 'utf8'),
    ) as Record<string, string>;
    // As in a style sheet, the last that covers a character draws it.
    this.#files = Object.entries(ranges)
      .reverse()
      .map(([subset, range]) => ({
        path: path.join(
          directory,
          'files',
          `${family}-${subset.replace(/[[\]]/g, '')}-${weight}-normal.woff2`,
        ),
        ranges: parseUnicodeRange(range),
      }));
  }

  /** @returns the first character of a text that the face has no glyph for */
  findMissing(text: string): string | undefined {
    return Array.from(text).find((character) => !this.#glyph(character));
  }

  /** The width of text as the sum of its glyphs' advances, without kerning. */
  readonly measure: MeasureRun = (run) =>
    Array.from(run).reduce((sum, character) => sum + (this.#glyph(character)?.advance ?? 0), 0);

  /** @returns the files that draw all characters of a text, each character by one of them */
  subsets(text: string): Subset[] {
    const codePoints = new Map<string, Set<number>>();
    for (const character of text) {
      const file = this.#glyph(character)?.file;
      if (file) {
        const points = codePoints.get(file) ?? new Set();
        codePoints.set(file, points.add(character.codePointAt(0) ?? 0));
      }
    }
    return Array.from(codePoints, ([file, points]) => ({
      data: fs.readFileSync(file),
      codePoints: [...points],
    }));
  }

  #glyph(character: string): {file: string; advance: number} | undefined {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!this.#glyphs.has(codePoint)) {
      this.#glyphs.set(codePoint, this.#findGlyph(codePoint));
    }
    return this.#glyphs.get(codePoint);
  }

  // The ranges are those of a web page and promise more than the files hold: the file decides.
  #findGlyph(codePoint: number): {file: string; advance: number} | undefined {
    for (const {path: file, ranges} of this.#files) {
      if (ranges.some(([first, last]) => codePoint >= first && codePoint <= last)) {
        const font = this.#open(file);
        if (font.hasGlyphForCodePoint(codePoint)) {
          const advance = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
          return {file, advance};
        }
      }
    }
    return undefined;
  }

  #open(file: string): Font {
    let font = this.#fonts.get(file);
    if (!font) {
      const opened = create(fs.readFileSync(file));
      if (opened.isCollection) {
        throw new Error(`${file} is a collection of fonts.`);
      }
      font = opened;
      this.#fonts.set(file, font);
    }
    return font;
  }
}

/**
 * @param css - the value of the CSS descriptor `unicode-range`, without wildcards:
 * https://www.w3.org/TR/css-fonts-4/#unicode-range-desc
 */
export function parseUnicodeRange(css: string): Range[] {
  return css.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
