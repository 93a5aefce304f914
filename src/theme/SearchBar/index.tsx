// Defers search-local's bar until it is used, names it in the page's language, and answers Ctrl/⌘+K and “/” before it has come.
import {useEffect, useRef, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import SearchEntry from '@site/src/components/search/SearchEntry';
import {isComposing} from '@site/src/components/search/composition';

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
        const ownField = document.querySelector<HTMLInputElement>(
          'main [role="search"] input, main input[type="search"]',
        );
        const field = ownField ?? root.current?.querySelector('input');
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
      <SearchEntry
        label={translate({
          id: 'search.navbar.label',
          message: 'サイト内検索',
          description: 'Accessible name of the search field in the navbar',
        })}
      />
    </div>
  );
}
