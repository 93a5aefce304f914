/**
 * Cuts a query or a fragment that is longer than any of ours before anything reads it: every address in
 * the page is read against the page's own, which for one of a megabyte takes seconds. 200 letters of any
 * script fit.
 */
export function shortenAddress(): void {
  const maxLength = 2000;

  function shorten(): void {
    const {search, hash} = window.location;
    const short = search.slice(0, maxLength) + hash.slice(0, maxLength);
    if (short !== search + hash) {
      window.history.replaceState(window.history.state, '', short);
    }
  }

  shorten();
  window.addEventListener('popstate', shorten);
}
