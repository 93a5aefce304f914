import type {Owner} from '../../shared/outline';
import {cardPath} from '../../shared/paths';
import type {Phrases} from '../../shared/phrases';
import {splitPhrases} from '../content/phrases';
import type {Section} from '../content/section';

/** Text on a card, to be set in lines, and where its author finds it. */
export type CardText = {phrases: Phrases; file: string; line: number};

/** What one card shows; `path` is below the base URL of its language, `owner` may be unnamed. */
export type Card = {path: string; owner: CardText | undefined} & (
  | {kind: 'home'; texts: [site: CardText, tagline: CardText]}
  | {kind: 'section'; texts: [site: CardText, title: CardText, ...questions: CardText[]]}
  | {kind: 'answer'; texts: [site: CardText, title: CardText, question: CardText]}
);

/** How a site names itself, and its owner, in one language. */
type Names = {title: string; tagline: string; owner: Owner};

/**
 * @param file - where it does so, for messages
 * @param findLine - the line of a file on which a text stands, counted from 1
 * @returns the cards of one language: the home page's, then each section's with its answers'
 */
export function listCards(
  {title, tagline, owner: {name, contact}}: Names,
  sections: readonly Section[],
  file: string,
  findLine: (file: string, text: string) => number,
): Card[] {
  const locate = (text: string, place: string): CardText =>
    compose(splitPhrases(text), place, findLine(place, text));
  const site = locate(title, file);
  const [first, ...others] = [name, contact?.text ?? ''].filter((text) => text !== '');
  const owner =
    first === undefined
      ? undefined
      : compose([first, ...others.flatMap((text) => [' · ', text])], file, findLine(file, first));
  return [
    {kind: 'home', path: cardPath(), owner, texts: [site, locate(tagline, file)]},
    ...sections.flatMap((section): Card[] => {
      const sectionTitle = locate(section.title, section.file);
      const answers = section.answers.map(({id, phrases, line}): Card & {kind: 'answer'} => ({
        kind: 'answer',
        path: cardPath(section.slug, id),
        owner,
        texts: [site, sectionTitle, compose(phrases, section.file, line)],
      }));
      const questions = answers.map(({texts}) => texts[2]);
      const path = cardPath(section.slug);
      return [
        {kind: 'section', path, owner, texts: [site, sectionTitle, ...questions]},
        ...answers,
      ];
    }),
  ];
}

/** Faces draw composed characters; some editors and file systems write か and ゛ apart. */
function compose(phrases: Phrases, file: string, line: number): CardText {
  return {phrases: phrases.map((phrase) => phrase.normalize('NFC')), file, line};
}
