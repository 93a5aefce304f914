import {isUtf8} from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import {ContentError, placeAt, tell} from './finding';

/** @returns a text as it is read, whatever editor wrote it: no byte order mark, lines ended by a line feed */
export function normalizeText(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/**
 * Reads a text as {@link normalizeText} has it.
 *
 * @param file - its path below the directory, for messages
 * @throws ContentError if it is not in UTF-8
 */
export function readText(directory: string, file: string): string {
  const bytes = fs.readFileSync(path.join(directory, file));
  const text = normalizeText(bytes.toString('utf8'));
  if (isUtf8(bytes) && !text.includes('\0')) {
    return text;
  }
  throw new ContentError(
    tell(
      {file, ...placeAt(text, text.search(/[\0\ufffd]/))},
      'from here on the file is not in UTF-8 → save it as UTF-8 (VS Code: click the encoding at the bottom right, “Reopen with Encoding” until it reads well, then “Save with Encoding”, “UTF-8”).',
    ),
  );
}

/** The same of a file that a site may have none of; then it is empty. */
export function readTextIfAny(directory: string, file: string): string {
  return fs.existsSync(path.join(directory, file)) ? readText(directory, file) : '';
}

/** @returns what is read; where an author's slip, which the checks tell, keeps it from that, something else */
export function readOr<Result>(fallback: Result, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof ContentError) {
      return fallback;
    }
    throw error;
  }
}

/** What an author means for a list item’s mark, well written, `- `, or not. */
const LIST_ITEM = /^\s*(?!---|\*\*)(?<mark>[-*+・•●‐–—－]\s*|\d+[.)．]\s*)(?<entry>.*)$/;

/** @returns what is meant as a list item in Markdown that has no other use, and whether it is one */
export function listItems(markdown: string): {isItem: boolean; entry: string; line: number}[] {
  return markdown.split(/\r?\n/).flatMap((text, index) => {
    const {mark = '', entry = ''} = LIST_ITEM.exec(text)?.groups ?? {};
    return mark === ''
      ? []
      : [{isItem: /^[-*]\s/.test(mark), entry: entry.trim(), line: index + 1}];
  });
}
