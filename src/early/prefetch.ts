/**
 * Says of Firefox that it has no `<link rel="prefetch">`: there, `default-src 'none'` forbids all of them
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1457204), and the console fills with it. Docusaurus then
 * fetches ahead by requests, as it does in Safari.
 */
export function leavePrefetch(): void {
  if (!navigator.userAgent.includes('Firefox')) {
    return;
  }
  const tokens = DOMTokenList.prototype;
  const supports = tokens.supports.bind(document.createElement('link').relList);
  tokens.supports = (token) => token !== 'prefetch' && supports(token);
}
