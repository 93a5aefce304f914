import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {Renderer, type RenderOptions} from '@takumi-rs/core';
import {splitPhrases} from '../content/phrases';
import {ContentError} from '../content/section';
import type {FileCache} from './cache';
import {cardTexts, type Card} from './cards';
import {Face, FACE_MANIFEST, FACE_NAME, WEIGHTS} from './face';
import type {Look} from './look';
import {CARD_SIZE, cardTree, findOutside} from './tree';

const FAMILY = 'card';

/** What a card says besides its texts. */
const OWN_TEXT = 'Q';

/**
 * Draws the cards that the cache does not have, and leaves in it these cards only.
 *
 * @returns every card's PNG by its path
 * @throws ContentError if the face lacks a character of a card, or a text is too long for it
 */
export async function drawCards(
  cards: readonly Card[],
  look: Look,
  cache: FileCache,
): Promise<Map<string, Buffer>> {
  const version = drawingVersion();
  const keyed = cards.map((card) => ({card, key: cardKey(card, look, version)}));
  const pngs = new Map<string, Buffer>();
  const missing: typeof keyed = [];
  for (const {card, key} of keyed) {
    const png = await cache.read(key);
    if (png) {
      pngs.set(card.path, png);
    } else {
      missing.push({card, key});
    }
  }
  if (missing.length > 0) {
    const draw = await createDraw(
      missing.map(({card}) => card),
      look,
    );
    for (const {card, key} of missing) {
      const png = await draw(card);
      await cache.write(key, png);
      pngs.set(card.path, png);
    }
    await cache.prune(keyed.map(({key}) => key));
  }
  return pngs;
}

/**
 * Makes ready to draw cards with takumi. The same card gives the same bytes, whatever other cards
 * there are.
 *
 * @param cards - all that are to be drawn; only their characters are loaded
 * @returns what draws one of the cards as a PNG of {@link CARD_SIZE}, and throws ContentError if a
 * text is too long for it
 * @throws ContentError if the face lacks a character of a card
 */
async function createDraw(
  cards: readonly Card[],
  {language, colors, pictures}: Look,
): Promise<(card: Card) => Promise<Buffer>> {
  const faces = {500: new Face(500), 700: new Face(700)};
  assertDrawable(cards, Object.values(faces));
  const text =
    OWN_TEXT +
    cards
      .flatMap(cardTexts)
      .map((cardText) => cardText.text)
      .join('');
  const renderer = new Renderer();
  for (const weight of WEIGHTS) {
    for (const {data, codePoints} of faces[weight].subsets(text)) {
      await renderer.registerFont({
        name: FAMILY,
        weight,
        data,
        unicodeRange: codePoints.map((codePoint) => [codePoint, codePoint]),
      });
    }
  }
  const measure = {500: faces[500].measure, 700: faces[700].measure};
  const options = {
    ...CARD_SIZE,
    format: 'png',
    images: pictures,
    fontFamilies: [FAMILY],
    lang: language,
  } satisfies RenderOptions;
  return async (card) => {
    const tree = cardTree(card, {colors, language, measure});
    const outside = findOutside(await renderer.measure(tree, options));
    if (outside) {
      throw new Error(`${card.path}: “${outside}” reaches out of the card.`);
    }
    return renderer.render(tree, options);
  };
}

/** Names a card by all that its picture depends on. */
function cardKey(card: Card, {language, colors, pictures}: Look, version: string): string {
  const texts = cardTexts(card).map(({text}) => splitPhrases(text));
  const hash = createHash('sha256').update(
    JSON.stringify([version, card.kind, language, texts, colors]),
  );
  for (const {data} of pictures) {
    hash.update(data);
  }
  return hash.digest('hex');
}

/** Changes with the renderer, the face and the code here. */
function drawingVersion(): string {
  const hash = createHash('sha256');
  for (const file of [
    path.resolve(require.resolve('@takumi-rs/core'), '../../package.json'),
    FACE_MANIFEST,
    ...fs
      .readdirSync(__dirname)
      .sort()
      .map((name) => path.join(__dirname, name)),
  ]) {
    hash.update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

function assertDrawable(cards: readonly Card[], faces: Face[]): void {
  for (const {text, file, line} of cards.flatMap(cardTexts)) {
    for (const face of faces) {
      const missing = face.findMissing(text);
      if (missing) {
        const codePoint = missing.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
        throw new ContentError(
          file,
          line,
          `no card can be drawn of “${text}”: ${FACE_NAME} has no “${missing}” (U+${codePoint}); write it with another character.`,
        );
      }
    }
  }
}
