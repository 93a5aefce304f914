/**
 * Leads the reader to the search field by Ctrl+K, on Apple's devices by ⌘K, and by “/”, but not from a
 * field of another, where these may mean something; on a page with a search field of its own, to that,
 * which is larger than the navbar's.
 */
export function hearShortcuts(): void {
  const typing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
  // There, Ctrl+K deletes what is behind the caret.
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

  document.addEventListener('keydown', (event) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const {key, ctrlKey, metaKey, altKey, shiftKey, isComposing, keyCode} = event;
    const field = (event.target as Element).closest(typing);
    const isShortcut =
      key === '/'
        ? !ctrlKey && !metaKey && !field
        : key.toLowerCase() === 'k' &&
          ctrlKey !== isApple &&
          metaKey === isApple &&
          !shiftKey &&
          (!field || field.matches('[role="search"] input'));
    // In Safari the key that ends a composition comes after it, as 229.
    if (!isShortcut || altKey || isComposing || keyCode === 229) {
      return;
    }
    event.preventDefault();
    const search =
      document.querySelector<HTMLInputElement>('main [role="search"] input') ??
      document.querySelector<HTMLInputElement>('[role="search"] input');
    search?.focus();
    search?.select();
  });
}
