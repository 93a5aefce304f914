import fs from 'node:fs';

/** What Docusaurus reads of the browser's bundle: ids of chunks by what is imported. */
type Manifest = {origins: Record<string, (string | number)[]>};

/** A chunk of the bundle, as the bundler's statistics tell it. */
type Chunk = {id?: string | number; origins?: {request?: string}[]};

/**
 * Completes Docusaurus's manifest of the browser's bundle, by which it knows the files of a page: those
 * of every page are there, but since webpack 5 not those of this one, which were found out only when
 * the others ran.
 *
 * @param file - absolute path of the manifest
 */
export function completeManifest(file: string, chunks: readonly Chunk[]): void {
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest;
  for (const {id, origins = []} of chunks) {
    for (const {request} of origins) {
      if (id !== undefined && request !== undefined) {
        (manifest.origins[request] ??= []).push(id);
      }
    }
  }
  fs.writeFileSync(file, JSON.stringify(manifest));
}
