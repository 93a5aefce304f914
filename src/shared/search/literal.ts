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
