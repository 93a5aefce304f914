import fs from 'node:fs';
import path from 'node:path';
import unicodeRanges from '@fontsource/ibm-plex-sans-jp/unicode.json';
import {Renderer} from '@takumi-rs/core';
import {create, type Font} from 'fontkitten';
import {type Diagnostic, tell} from '../content/finding';
import {remember} from '../memory';
import type {CardText} from './cards';

/** Name of the face that cards are set in: https://fontsource.org/fonts/ibm-plex-sans-jp. */
const FACE_NAME = 'IBM Plex Sans JP';

/** Path of the manifest of the face's package, which tells its version. */
export const FACE_MANIFEST = require.resolve('@fontsource/ibm-plex-sans-jp/package.json');

/**
 * The files of both weights that cards use, and the characters that each has. The package cuts a
 * weight by character, as web pages load it; what is in several files is drawn by the first here.
 */
const readFiles = remember('card face', () => {
  const directory = path.join(path.dirname(FACE_MANIFEST), 'files');
  const subsets = Object.keys(unicodeRanges).reverse();
  return [500, 700].flatMap((weight) =>
    subsets.map((subset) => {
      const name = `ibm-plex-sans-jp-${subset.replace(/[[\]]/g, '')}-${weight}-normal.woff2`;
      const data = fs.readFileSync(path.join(directory, name));
      // The ranges in unicode.json promise more than the files hold: the file decides.
      return {weight, data, codePoints: (create(data) as Font).characterSet};
    }),
  );
});

/** @returns a renderer that knows the face and no other */
export const createRenderer = remember('card renderer', async () => {
  const renderer = new Renderer();
  for (const {weight, data, codePoints} of readFiles()) {
    const unicodeRange = codePoints.map((point): [number, number] => [point, point]);
    await renderer.registerFont({name: FACE_NAME, weight, data, unicodeRange});
  }
  return renderer;
});

const readCharacters = remember('card characters', () => {
  const codePoints = readFiles().flatMap((file) => file.codePoints);
  return new Set(codePoints.map((codePoint) => String.fromCodePoint(codePoint)));
});

/** @returns what to tell the authors of texts that the face lacks a character of */
export function findUndrawable(texts: readonly CardText[]): Diagnostic[] {
  return texts.flatMap(({phrases, file, line}) => {
    const text = phrases.join('');
    const missing = Array.from(text).find((character) => !readCharacters().has(character));
    const codePoint = missing?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return missing
      ? [
          tell(
            {file, line},
            `no card can be drawn of “${text}”: ${FACE_NAME} has no “${missing}” (U+${codePoint}) → write it with another character.`,
          ),
        ]
      : [];
  });
}
