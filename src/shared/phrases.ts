/** Text in pieces between which a line may break; joined they are the text. */
export type Phrases = readonly string[];

/** Stands between phrases where they travel as one string: the zero-width space. */
export const PHRASE_SEPARATOR = '\u200B';

/** A line could yet break inside a phrase, at a blank, behind a bracket or a slash: （PCI DSS等）の. */
const GAP = /(?<=\S)\s+(?=\S)|(?<=[\p{Pe}/])(?=[^\p{P}\s])/u;
/** So many characters fit on a line wherever phrases are shown. */
const LINE = 12;

/** Whether a phrase must be kept from breaking inside, and is short enough for that. */
export function isToBeHeld(phrase: string): boolean {
  return phrase.length <= LINE && GAP.test(phrase);
}

/** @returns the phrases as they travel where no more than a string can; never shown as it is */
export function joinPhrases(phrases: Phrases): string {
  return phrases.join(PHRASE_SEPARATOR);
}
