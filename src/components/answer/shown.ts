import {createContext} from 'react';

/** The id of the answer that a page shows alone; null where a page shows its whole section. */
export const ShownAnswer = createContext<string | null>(null);
