// Defers search-local's bar until it is used, names it in the page's language, and answers Ctrl/⌘+K before it has come.
import {useEffect, useRef, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import SearchEntry, {focusField} from '@site/src/components/SearchEntry';

export default function SearchBar(): ReactNode {
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    function focusSearch(event: KeyboardEvent): void {
      const withModifier = event.ctrlKey !== event.metaKey && !event.shiftKey && !event.altKey;
      if (withModifier && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        // A page with a search field of its own shows it larger than the navbar's.
        const ownField = document.querySelector<HTMLInputElement>(
          'main [role="search"] input, main input[type="search"]',
        );
        const field = ownField ?? root.current?.querySelector('input');
        if (field) {
          focusField(field);
        }
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
