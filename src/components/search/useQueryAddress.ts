import {useCallback, useEffect, useRef} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {searchAddress} from './useSearch';

/** How long a reader who is typing pauses before the address follows, in ms. */
const PAUSE_MS = 500;

/**
 * Keeps the page's address that of its query. It follows when the reader pauses, for Safari refuses
 * more than a hundred changes in ten seconds, and before they leave.
 *
 * @returns what tells the query, as it was typed, and what writes its address at once
 */
export function useQueryAddress(): [follow: (query: string) => void, write: () => void] {
  const history = useHistory();
  const {pathname} = useLocation();
  const next = useRef<string>(undefined);
  const timer = useRef<number>(undefined);

  const write = useCallback(() => {
    window.clearTimeout(timer.current);
    const address = next.current;
    next.current = undefined;
    if (address && address !== `${window.location.pathname}${window.location.search}`) {
      history.replace(address);
    }
  }, [history]);

  useEffect(() => {
    // Where the reader is led on, back or forward, the entry that they come to is not this page's.
    const forget = history.listen(() => {
      window.clearTimeout(timer.current);
      next.current = undefined;
    });
    window.addEventListener('pagehide', write);
    return () => {
      forget();
      window.removeEventListener('pagehide', write);
      window.clearTimeout(timer.current);
    };
  }, [history, write]);

  return [
    (query) => {
      next.current = query ? searchAddress(pathname, query) : pathname;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(write, PAUSE_MS);
    },
    write,
  ];
}
