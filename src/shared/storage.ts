/** What the browser has refused to keep, for as long as the page is there. */
const unkept: Partial<Record<string, string>> = {};

/**
 * Keeps a text for the tab; where the browser keeps nothing, for the page. Never throws, whatever is
 * wrong with the browser's storage: refused, not there, full, or of a kind that does nothing.
 */
export function writeSession(key: string, value: string): void {
  unkept[key] = value;
  try {
    sessionStorage.setItem(key, value);
    if (sessionStorage.getItem(key) === value) {
      unkept[key] = undefined;
    }
  } catch {
    // It is in `unkept`.
  }
}

/** @returns what {@link writeSession} has kept last, or an empty text. Never throws. */
export function readSession(key: string): string {
  try {
    return unkept[key] ?? sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
