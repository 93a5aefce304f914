/**
 * Writes a fragment that cannot be decoded (`#%E0%A4%A`) in a form that can: Docusaurus decodes it
 * whenever the address changes, and would show an error instead of the page.
 */
function mendFragment(): void {
  try {
    decodeURIComponent(window.location.hash);
  } catch {
    window.history.replaceState(
      window.history.state,
      '',
      window.location.hash.replace(/%/g, '%25'),
    );
  }
}

if (typeof window !== 'undefined') {
  mendFragment();
  // Client modules run before the router starts, so this hears of a new address first.
  window.addEventListener('popstate', mendFragment);
}
