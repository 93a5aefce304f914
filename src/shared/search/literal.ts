/** Quotation marks, as keyboards have them. */
const QUOTED = /^\s*["“”„«「『]([^"“”„»」』]+)["“”»」』]\s*$/;

/** @returns a query that asks for a text letter by letter, and for nothing that it may mean */
export function quote(text: string): string {
  return `"${text.replaceAll('"', ' ')}"`;
}

/** @returns the text that a query asks for letter by letter, if it does */
export function unquote(query: string): string | undefined {
  return QUOTED.exec(query)?.[1]?.trim() || undefined;
}

/** Characters of a query that are shown again: browsers need seconds to break long Japanese into lines. */
const MAX_SHOWN = 100;

/** @returns a query as it is shown to the reader who typed it: the beginning of a long one */
export function abridge(query: string): string {
  const characters = Array.from(query.slice(0, 2 * MAX_SHOWN + 2));
  return characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN).join('')}…` : query;
}
