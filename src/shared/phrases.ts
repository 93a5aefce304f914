/** Text in pieces between which a line may break; joined they are the text. */
export type Phrases = readonly string[];

/** Stands between phrases where they travel or are shown as one string: the zero-width space. */
export const PHRASE_SEPARATOR = '\u200B';

/** A line could yet break inside a phrase, at a blank, behind a bracket or a slash: （PCI DSS等）の. */
const GAP = /(?<=\S)\s+(?=\S)|(?<=[\p{Pe}/])(?=[^\p{P}\s])/u;
const EVERY_GAP = new RegExp(GAP, 'gu');
/** So many characters fit on a line wherever phrases are shown. */
const LINE = 12;
const NO_BREAK_SPACE = '\u00A0';
const WORD_JOINER = '\u2060';

/** Whether a phrase must be kept from breaking inside, and is short enough for that. */
export function isToBeHeld(phrase: string): boolean {
  return phrase.length <= LINE && GAP.test(phrase);
}

/**
 * @returns the phrases as a label that breaks between them only, where its style says
 * `word-break: keep-all`; for places that take no more than a string
 */
export function joinPhrases(phrases: Phrases): string {
  const held = phrases.map((phrase) =>
    phrases.length > 1 && isToBeHeld(phrase)
      ? phrase.replace(EVERY_GAP, (blank) => (blank ? NO_BREAK_SPACE : WORD_JOINER))
      : phrase,
  );
  return held.join(PHRASE_SEPARATOR);
}
