import {useEffect, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {SearchResult} from '@site/src/shared/search/hit';
import {SEARCH_PATH} from '@site/src/shared/paths';
import {indexUrl, search, SearchError} from './client';
import {keepInEntry, recallEntry} from './entry';

/** What a query has found. */
export type SearchAnswer = SearchResult & {query: string};

/** How far a search has come. */
export type Search = {
  /** The answer that came last; while the next one is awaited it is that to an earlier query. */
  answer?: SearchAnswer;
  isFailed: boolean;
  retry: () => void;
};

/** The indexes for which this page was loaded anew; the entry in the history forgets them when the query changes. */
let missingIndexes: string[] | undefined;

/**
 * Searches the whole site, which costs nothing until it is first wanted.
 *
 * Where the site has been published anew since the page was opened, the search page of the new one is
 * opened in its stead.
 *
 * @param query - as the reader typed it; an empty one gets search ready
 * @param limit - how many hits are wanted at most
 */
export function useSearch(query: string, limit: number, isWanted: boolean): Search {
  const [answer, setAnswer] = useState<SearchAnswer>();
  const [isFailed, setIsFailed] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const searchPath = useBaseUrl(SEARCH_PATH);

  useEffect(() => {
    if (!isWanted) {
      return undefined;
    }
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      try {
        const result = await search(query, limit);
        if (isCurrent) {
          setAnswer({query, ...result});
          setIsFailed(false);
        }
      } catch (error) {
        // Not for what the reader has not asked, or asks no more: what they ask would be lost.
        const isAsked = isCurrent && query !== '';
        if (isAsked && error instanceof SearchError && error.failure === 'outdated') {
          openAnew(indexUrl, searchAddress(searchPath, query));
        }
        throw error;
      }
    };
    ask().catch((error: unknown) => {
      console.warn('The search could not be loaded.', error);
      if (isCurrent) {
        setAnswer(undefined);
        setIsFailed(true);
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [query, limit, isWanted, attempts, searchPath]);

  return {
    answer,
    isFailed,
    retry: () => {
      setIsFailed(false);
      setAttempts(attempts + 1);
    },
  };
}

/** @returns the address of the search page for a query */
export function searchAddress(searchPath: string, query: string): string {
  return `${searchPath}?${new URLSearchParams({q: query}).toString()}`;
}

/** Loads a page from the host, unless that has been tried for this index already. */
function openAnew(indexUrl: string, address: string): void {
  missingIndexes ??= recallEntry().missingIndexes ?? [];
  if (!missingIndexes.includes(indexUrl)) {
    if (`${window.location.pathname}${window.location.search}` !== address) {
      window.history.pushState(null, '', address);
    }
    // The next page finds it even in a browser that keeps nothing.
    keepInEntry({missingIndexes: [...missingIndexes, indexUrl]});
    window.location.reload();
  }
}
