/**
 * Fetches what search needs when the reader comes to a search field, beside the page's scripts, which
 * would ask for it only once they run and then find it in the browser's cache. Its addresses are at the
 * element `framework`.
 */
export function fetchSearch(): void {
  const files = document.getElementById('framework')?.dataset.search?.split(' ') ?? [];
  document.addEventListener('focusin', function fetchFiles({target}) {
    if ((target as Element).closest('[role="search"]')) {
      document.removeEventListener('focusin', fetchFiles);
      for (const file of files) {
        // Whoever needs it says what is wrong.
        fetch(file).catch(() => undefined);
      }
    }
  });
}
