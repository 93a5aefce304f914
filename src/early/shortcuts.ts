/**
 * Leads the reader to the search field by Ctrl/⌘+K anywhere and by “/” where it is not text; on a page
 * with a search field of its own, to that, which is larger than the navbar's.
 */
export function hearShortcuts(): void {
  const typing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

  document.addEventListener('keydown', (event) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const {key, ctrlKey, metaKey, altKey, shiftKey, isComposing, keyCode} = event;
    const isShortcut =
      key === '/'
        ? !ctrlKey && !metaKey && !(event.target as Element).closest(typing)
        : key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey;
    // In Safari the key that ends a composition comes after it, as 229.
    if (!isShortcut || altKey || isComposing || keyCode === 229) {
      return;
    }
    event.preventDefault();
    const field =
      document.querySelector<HTMLInputElement>('main [role="search"] input') ??
      document.querySelector<HTMLInputElement>('[role="search"] input');
    field?.focus();
    field?.select();
  });
}
