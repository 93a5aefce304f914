/** Text in pieces between which a line may break; joined they are the text. */
export type Phrases = readonly string[];

/** Stands between the phrases of a heading on their way through Markdown: the zero-width space. */
export const PHRASE_SEPARATOR = '\u200B';
