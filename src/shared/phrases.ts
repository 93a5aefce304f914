/** Stands between two phrases in a heading's `phrases` property: the zero-width space, a break opportunity. */
export const PHRASE_SEPARATOR = '\u200B';
