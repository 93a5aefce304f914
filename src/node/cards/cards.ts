import {cardPath} from '../../shared/paths';
import type {Section} from '../content/section';

/** Text on a card, and where its author finds it. */
export type CardText = {text: string; file: string; line: number};

/** What one card shows; `path` is below the base URL of its language. */
export type Card = {path: string} & (
  | {kind: 'home'; site: CardText; tagline: CardText}
  | {kind: 'section'; site: CardText; section: CardText; questions: CardText[]}
  | {kind: 'answer'; site: CardText; section: CardText; question: CardText}
);

/** How the site names itself in one language. */
export type Site = {title: string; tagline: string};

/**
 * @param file - where the names of the site stand, for messages
 * @param findLine - the line of a file on which a text stands, counted from 1
 * @returns the cards of one language: the home page's, then each section's with its answers'
 */
export function listCards(
  {title, tagline}: Site,
  sections: readonly Section[],
  file: string,
  findLine: (file: string, text: string) => number,
): Card[] {
  // Faces draw composed characters; some editors and file systems write か and ゛ apart.
  const compose = (text: string): string => text.normalize('NFC');
  const locate = (text: string, place: string): CardText => ({
    text: compose(text),
    file: place,
    line: findLine(place, text),
  });
  const site = locate(title, file);
  return [
    {kind: 'home', path: cardPath(), site, tagline: locate(tagline, file)},
    ...sections.flatMap((section): Card[] => {
      const heading = locate(section.title, section.file);
      const questions = section.answers.map(({id, question, line}) => ({
        id,
        question: {text: compose(question), file: section.file, line},
      }));
      return [
        {
          kind: 'section',
          path: cardPath(section.slug),
          site,
          section: heading,
          questions: questions.map(({question}) => question),
        },
        ...questions.map(({id, question}): Card => ({
          kind: 'answer',
          path: cardPath(section.slug, id),
          site,
          section: heading,
          question,
        })),
      ];
    }),
  ];
}

/** @returns all texts of a card */
export function cardTexts(card: Card): CardText[] {
  switch (card.kind) {
    case 'home':
      return [card.site, card.tagline];
    case 'section':
      return [card.site, card.section, ...card.questions];
    case 'answer':
      return [card.site, card.section, card.question];
  }
}
