import type {Phrases} from './phrases';

/** A question as a page needs it to link there. */
export type Question = {id: string; question: Phrases};

/** A section as every page knows it; its address follows from its slug. */
export type SectionTitle = {slug: string; title: Phrases};

/** A section with its questions. */
export type SectionQuestions = SectionTitle & {questions: Question[]};

/** Whose answers these are, as far as the owner says so; an empty name is none. */
export type Owner = {name: string; contact?: {text: string; href: string}};

/** What every page knows of the site: `@generated/answers/default/outline.json`. */
export type Outline = {
  tagline: Phrases;
  introduction: Phrases;
  owner: Owner;
  sections: SectionTitle[];
  questionCount: number;
};

/** A question of a list that goes through all sections. */
export type Neighbour = Question & {slug: string};

/**
 * What the pages of a section and of its answers know of it: the front matter `section` of its file, from
 * which all of it comes.
 */
export type SectionPageData = SectionTitle & {
  /** `description` is the answer's beginning, for search engines and link previews. */
  questions: (Question & {description: string})[];
};

/**
 * What an answer's page is given by its route: the last question of the section before, and the first of
 * the one after.
 */
export type AnswerPageData = {previous?: Neighbour; next?: Neighbour};

/**
 * What the page of all answers is given by its route: no sections, if one page cannot hold them, and
 * the locales of the PDFs that are published with the site.
 */
export type AllAnswersPageData = {sections: SectionQuestions[]; pdfs: string[]};

/** An answer in one language: its question and its share link. */
export type ShareLink = {locale: string; question: string; url: string};

/** A section by its title, with the share links of each answer in every language. */
export type SharedSection = {
  slug: string;
  title: string;
  answers: {id: string; links: ShareLink[]}[];
};
