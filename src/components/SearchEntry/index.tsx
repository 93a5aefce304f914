import {useLayoutEffect, useRef, useState, type ComponentType, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import styles from './styles.module.css';

type Props = {
  /** Accessible name, in the page's language. */
  label: string;
  placeholder: string;
  /** Whether the field is the main thing of its place, as wide as that. */
  large?: boolean;
};

/**
 * A search field that costs nothing until it is used. It is a plain form that opens the search page;
 * when it gets the focus, search-local's own bar is fetched and takes its place, with the text typed
 * so far. If that cannot be fetched, the form goes on working.
 */
export default function SearchEntry({label, placeholder, large = false}: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const typedText = useRef('');
  const isComposing = useRef(false);
  const [SearchBar, setSearchBar] = useState<ComponentType>();
  const searchPath = useBaseUrl('/search/');
  const modifier = useIsBrowser() && navigator.userAgent.includes('Mac OS X') ? '⌘' : 'Ctrl';

  async function takeOver(): Promise<void> {
    try {
      const {default: StockSearchBar} = await import('@theme-original/SearchBar');
      // Replacing the input while Japanese is being composed would lose the composition.
      while (isComposing.current) {
        await new Promise((resolve) => {
          root.current?.addEventListener('compositionend', resolve, {once: true});
        });
      }
      setSearchBar(() => StockSearchBar);
    } catch (error) {
      console.warn('The search bar could not be loaded; the search page is used instead.', error);
    }
  }

  useLayoutEffect(() => {
    const input = root.current?.querySelector('input');
    if (!SearchBar || !input) {
      return;
    }
    // search-local hard-codes an English name.
    input.setAttribute('aria-label', label);
    input.placeholder = placeholder;
    input.value = typedText.current;
    input.focus();
  }, [SearchBar, label, placeholder]);

  return (
    <div
      ref={root}
      className={clsx(styles.entry, large && styles.large)}
      role="search"
      aria-label={label}>
      {SearchBar ? (
        <SearchBar />
      ) : (
        <form className="navbar__search" action={searchPath}>
          <input
            className="navbar__search-input"
            type="search"
            name="q"
            aria-label={label}
            placeholder={placeholder}
            autoComplete="off"
            onFocus={() => void takeOver()}
            onChange={({target}) => {
              typedText.current = target.value;
            }}
            onCompositionStart={() => {
              isComposing.current = true;
            }}
            onCompositionEnd={() => {
              isComposing.current = false;
            }}
          />
          <kbd className={styles.shortcut} aria-hidden="true">
            {modifier}+K
          </kbd>
        </form>
      )}
    </div>
  );
}
