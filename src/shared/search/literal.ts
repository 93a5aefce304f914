/** Characters of a query, at most: more than any question has. */
export const MAX_QUERY = 200;

/** Quotation marks, as keyboards have them. */
const QUOTED = /^\s*["“”„«「『]([^"“”„»」』]+)["“”»」』]\s*$/;

/** @returns a query that asks for a text letter by letter, and for nothing that it may mean */
export function quote(text: string): string {
  return `"${text.replaceAll('"', ' ').slice(0, MAX_QUERY - 2)}"`;
}

/** @returns the text that a query asks for letter by letter, if it does */
export function unquote(query: string): string | undefined {
  return QUOTED.exec(query)?.[1]?.trim() || undefined;
}

/** Characters of a query that are shown again, so that a long one leaves room for what it has found. */
const MAX_SHOWN = 100;

/** @returns a query as it is shown to the reader who typed it: the beginning of a long one */
export function abridge(query: string): string {
  const characters = Array.from(query);
  return characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN).join('')}…` : query;
}
