import {useEffect, useRef} from 'react';
import {useHistory} from '@docusaurus/router';
import {readSession, writeSession} from '@site/src/shared/storage';

/** Where it is kept how far the results of which query were scrolled. */
const KEY = 'qa-results';

/**
 * Brings a reader who comes back to the results of a query to where they left them: the browser does so
 * before there are results.
 *
 * @param areShown - whether the results of the query in the page's address are on the page
 */
export function useResultsPlace(areShown: boolean): void {
  const {action} = useHistory();
  const isBack = useRef(action === 'POP');

  useEffect(() => {
    if (!areShown) {
      return undefined;
    }
    const {pathname} = window.location;
    const [query, place] = readSession(KEY).split(' ');
    if (isBack.current && query === window.location.search) {
      window.scrollTo(0, Number(place));
    }
    isBack.current = false;
    const keep = (): void => {
      // On the way to another page the browser scrolls for that one.
      if (window.location.pathname === pathname) {
        writeSession(KEY, `${window.location.search} ${window.scrollY}`);
      }
    };
    window.addEventListener('scroll', keep, {passive: true});
    return () => {
      window.removeEventListener('scroll', keep);
    };
  }, [areShown]);
}
