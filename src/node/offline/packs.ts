import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {required} from '../../shared/required';
import type {OfflineSite, Pack} from '../../shared/offline';

/** A built file, by its path on the host, and how it is kept. */
type Kept = {path: string; bytes: Buffer; type: string | undefined};

const TEXTS: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What a page fetches by itself at the first sign of use; see src/node/page/template.ts. */
const FRAMEWORK = /id="?framework"?[^>]*>(?<addresses>\[[^<]*\])</;

/** What pages need; cards, tables, PDFs and Markdown files are for elsewhere. */
const NEEDED = /^(?:assets|img)\/.*\.(?:css|js|json|svg|png|jpe?g|gif|webp|avif)$/;

/** A pack of so many bytes is split no further: a phone has room for it while it is unpacked. */
const PACK_SIZE = 4 * 1024 * 1024;

/**
 * Writes what is kept of a language on the reader's device, as packs: the pages have so much in common
 * that, together, they are sent as a tenth of what they are one by one.
 *
 * @param outDir - absolute path of the built language, whose pages are complete
 * @param base - its base URL
 * @throws TypeError if there is no page
 */
export function writePacks(
  outDir: string,
  base: string,
): Pick<OfflineSite, 'version' | 'packs' | 'files'> {
  const names = fs
    .readdirSync(outDir, {recursive: true, encoding: 'utf8'})
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  const read = (name: string): Kept => ({
    path: base + name.replace(/(^|\/)index\.html$/, '$1'),
    bytes: fs.readFileSync(path.join(outDir, name)),
    type: TEXTS[path.extname(name)],
  });
  // Redirects, and pages of `static/`, have no framework.
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map(read)
    .filter(({bytes}) => FRAMEWORK.test(bytes.toString()));
  const fetched = findShared(pages);
  const isFetched = (file: Kept): boolean => file.type === undefined || fetched.has(file.path);
  const needed = names.filter((name) => NEEDED.test(name)).map(read);
  const texts = needed.filter((file) => !isFetched(file));
  const packs = pack([...texts, ...pages]).map((content) => {
    const name = `assets/offline.${hash(content)}.json`;
    fs.writeFileSync(path.join(outDir, name), content);
    return base + name;
  });
  const kept = [...needed, ...pages];
  return {
    version: hash(...kept.flatMap((file) => [file.path, file.bytes])),
    packs,
    files: needed.filter(isFetched).map((file) => file.path),
  };
}

/** @returns what every page fetches: a reader who wants the site kept has it already */
function findShared(pages: readonly Kept[]): Set<string> {
  const [first, ...others] = pages.map(({bytes}) => {
    const addresses = FRAMEWORK.exec(bytes.toString())?.groups?.addresses ?? '[]';
    return new Set(JSON.parse(addresses) as string[]);
  });
  const candidates = [...required(first, 'page to be kept')];
  return new Set(candidates.filter((address) => others.every((page) => page.has(address))));
}

/** @returns JSON of {@link Pack}s that have the files in their order */
function pack(files: readonly Kept[]): string[] {
  const packs: Pack[] = [];
  let room = 0;
  for (const {path: address, bytes, type = ''} of files) {
    if (bytes.length > room) {
      packs.push({});
      room = PACK_SIZE;
    }
    room -= bytes.length;
    const texts = required(packs.at(-1), 'pack');
    (texts[type] ??= {})[address] = bytes.toString();
  }
  return packs.map((texts) => JSON.stringify(texts));
}

function hash(...parts: (string | Buffer)[]): string {
  const sum = createHash('sha256');
  parts.forEach((part) => sum.update(part));
  return sum.digest('hex').slice(0, 8);
}
