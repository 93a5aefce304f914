import {createHash, type BinaryLike} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {Renderer, type RenderOptions} from '@takumi-rs/core';
import type {Card, CardText} from './cards';
import {stopOn} from '../content/finding';
import {createRenderer, FACE_MANIFEST, findUndrawable} from './face';
import {CARD_SIZE, layOut, layOutIcon, PICTURES} from './layout';

/** A PNG that does not end before its last chunk: https://www.w3.org/TR/png-3/#5DataRep. */
const WHOLE_PNG = /^\x89PNG[^]*IEND\xAEB`\x82$/;

/**
 * Draws the cards that the cache does not have, and leaves in it these cards only. The same card
 * gives the same bytes, whatever other cards there are.
 *
 * @param language - BCP 47 tag of the cards' texts
 * @param cache - folder for drawn cards, each named by all that it depends on; need not exist
 * @returns every card's PNG by its path
 * @throws ContentError if the face lacks a character of a card, or a text is too long for it
 */
export async function drawCards(
  cards: readonly Card[],
  siteDir: string,
  language: string,
  cache: string,
): Promise<Map<string, Buffer>> {
  const images = readPictures(siteDir);
  const version = hash(language, ...images.map(({data}) => data), ...readDrawing());
  const pngs = new Map<string, Buffer>();
  const unused = new Set(fs.existsSync(cache) ? fs.readdirSync(cache) : []);
  for (const card of cards) {
    const phrases = textsOf(card).map((text) => text.phrases);
    const name = `${hash(version, JSON.stringify([card.kind, phrases]))}.png`;
    const file = path.join(cache, name);
    if (!isWhole(file)) {
      writeWhole(file, await draw(card, {images, lang: language}));
    }
    pngs.set(card.path, fs.readFileSync(file));
    unused.delete(name);
  }
  for (const name of unused) {
    fs.rmSync(path.join(cache, name), {force: true});
  }
  return pngs;
}

/**
 * @param icon - the size and the purpose; see {@link layOutIcon}
 * @returns the site's mark as PNG
 */
export function drawIcon(siteDir: string, ...icon: Parameters<typeof layOutIcon>): Promise<Buffer> {
  const [size] = icon;
  const options = {images: readPictures(siteDir), width: size, height: size};
  return new Renderer().render(layOutIcon(...icon), options);
}

function readPictures(siteDir: string): {src: string; data: Buffer}[] {
  return Object.entries(PICTURES).map(([src, file]) => ({
    src,
    data: fs.readFileSync(path.join(siteDir, file)),
  }));
}

function textsOf({texts, owner}: Card): CardText[] {
  return owner ? [...texts, owner] : texts;
}

async function draw(card: Card, options: RenderOptions): Promise<Buffer> {
  const undrawable = findUndrawable(textsOf(card));
  stopOn(undrawable);
  const renderer = await createRenderer();
  const tree = await layOut(card, (part) => renderer.measure(part, options));
  return renderer.render(tree, {...options, ...CARD_SIZE});
}

function isWhole(file: string): boolean {
  return fs.existsSync(file) && WHOLE_PNG.test(fs.readFileSync(file, 'latin1'));
}

/** Writes a file so that it is there with all its content or not at all, even after a crash. */
function writeWhole(file: string, content: Buffer): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  const unfinished = `${file}.${process.pid}`;
  fs.writeFileSync(unfinished, content);
  fs.renameSync(unfinished, file);
}

/** Reads what changes with the renderer, the face or the code here. */
function readDrawing(): Buffer[] {
  const code = fs.readdirSync(__dirname).map((name) => path.join(__dirname, name));
  const renderer = path.join(require.resolve('@takumi-rs/core'), '../../package.json');
  return [renderer, FACE_MANIFEST, ...code.sort()].map((file) => fs.readFileSync(file));
}

function hash(...parts: BinaryLike[]): string {
  const sum = createHash('sha256');
  parts.forEach((part) => sum.update(part));
  return sum.digest('hex');
}
