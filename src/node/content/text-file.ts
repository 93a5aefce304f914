import fs from 'node:fs';
import path from 'node:path';

/**
 * Reads a text, whatever editor wrote it: without a byte order mark, its lines ended by a line feed.
 *
 * @param segments - of the file's path
 */
export function readText(...segments: string[]): string {
  return fs
    .readFileSync(path.join(...segments), 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
}

/** The same of a file that a site may have none of; then it is empty. */
export function readTextIfAny(...segments: string[]): string {
  return fs.existsSync(path.join(...segments)) ? readText(...segments) : '';
}
