/**
 * Says of Firefox that it has no `<link rel="prefetch">`: it holds each to `default-src`, which allows none
 * (seen in Firefox 153), and its console fills with them. Docusaurus then fetches ahead by requests, as it
 * does in Safari.
 *
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/prefetch-src
 */
export function leavePrefetch(): void {
  if (!navigator.userAgent.includes('Firefox')) {
    return;
  }
  const tokens = DOMTokenList.prototype;
  const supports = tokens.supports.bind(document.createElement('link').relList);
  tokens.supports = (token) => token !== 'prefetch' && supports(token);
}
