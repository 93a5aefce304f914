import {createContext} from 'react';

/** What a page shows of a section's Markdown. */
export type Shown = {
  /** The id of the one answer that is shown; all are, if there is none. */
  only?: string;
  /** How many levels headings stand below those of the Markdown; its title at level 0 is left out. */
  shift: -1 | 0 | 1;
  /** The id that the section's title is found by, where the page has several sections. */
  titleId?: string;
};

/** What the page shows of a section; by itself a section's page shows all as it is written. */
export const ShownPart = createContext<Shown>({shift: 0});
