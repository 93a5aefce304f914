/** Text in pieces between which a line may break; joined they are the text. */
export type Phrases = readonly string[];

/** Stands between phrases where they travel as one string: the zero-width space. */
export const PHRASE_SEPARATOR = '\u200B';

/** Where a line could yet break inside a phrase, at a blank, behind a bracket or a slash: （PCI DSS等）の. */
const JOINTS = /(\S(?:\s+\S|(?<=[\p{Pe}/])[^\p{P}\s])+)/u;
/** So many characters fit on a line wherever phrases are shown. */
const LINE = 12;

/**
 * @returns the parts of a phrase; those at odd places are to be kept from breaking. A phrase that is too
 * long for a line is but one part.
 */
export function splitAtJoints(phrase: string): string[] {
  return phrase.length <= LINE ? phrase.split(JOINTS) : [phrase];
}

/** @returns the phrases as they travel where no more than a string can; never shown as it is */
export function joinPhrases(phrases: Phrases): string {
  return phrases.join(PHRASE_SEPARATOR);
}
