import {createContext, type ReactNode} from 'react';

/** What a wrap around a stock page adds at the end of its main part. */
export const PageNotes = createContext<ReactNode>(null);
