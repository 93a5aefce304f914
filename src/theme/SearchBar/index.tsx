// Replaces search-local's bar with our own field, and answers Ctrl/⌘+K and “/”.
import {useEffect, useRef, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {isComposing} from '@site/src/components/search/composition';
import SearchField from '@site/src/components/search/SearchField';

const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether a key asks for the search field: Ctrl/⌘+K anywhere, “/” where it is not text. */
function isShortcut(event: KeyboardEvent): boolean {
  const {key, ctrlKey, metaKey, altKey, shiftKey, target} = event;
  if (isComposing(event) || altKey) {
    return false;
  }
  return key === '/'
    ? !ctrlKey && !metaKey && !(target instanceof Element && target.closest(TYPING))
    : key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey;
}

export default function SearchBar(): ReactNode {
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    function focusSearch(event: KeyboardEvent): void {
      if (isShortcut(event)) {
        event.preventDefault();
        // A page with a search field of its own shows it larger than the navbar's.
        const field =
          document.querySelector<HTMLInputElement>('main [role="search"] input') ??
          root.current?.querySelector('input');
        field?.focus();
        field?.select();
      }
    }
    document.addEventListener('keydown', focusSearch);
    return () => {
      document.removeEventListener('keydown', focusSearch);
    };
  }, []);

  return (
    <div ref={root}>
      <SearchField label={translate({id: 'search.navbar.label', message: 'サイト内検索'})} />
    </div>
  );
}
