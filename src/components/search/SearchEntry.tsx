import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type FocusEvent,
  type InputEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import {isComposing} from './composition';
import {searchStatus, setIndexState} from './status';
import SearchNotes from './SearchNotes';
import styles from './SearchEntry.module.css';

type Props = {
  /** Accessible name, in the page's language. */
  label: string;
  /** Whether the field is the main thing of its place, as wide as that. */
  large?: boolean;
};

/** Puts text into a field as if the reader had typed it. */
function typeInto(input: HTMLInputElement, text: string): void {
  // React tells from its own `value` property whether a field has changed, so that one is passed by.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', {bubbles: true}));
  input.focus();
}

/**
 * A search field that costs nothing until it is used. It is a plain form that opens the search page;
 * when it gets the focus, search-local's own bar is fetched and takes its place, with the text typed
 * so far. If that cannot be fetched, the form goes on working.
 */
export default function SearchEntry({label, large = false}: Props): ReactNode {
  const placeholder = large
    ? translate({
        id: 'search.large.placeholder',
        message: '例：SLO、監視、データベース移行',
        description: 'Placeholder of the large search field: three things to look for',
      })
    : translate({
        id: 'search.navbar.placeholder',
        message: '検索',
        description: 'Placeholder of the search field in the navbar',
      });
  const root = useRef<HTMLDivElement>(null);
  const plainInput = useRef<HTMLInputElement>(null);
  const [SearchBar, setSearchBar] = useState<ComponentType>();
  const [isAdopted, setIsAdopted] = useState(false);
  const [text, setText] = useState('');
  const [isActive, setIsActive] = useState(false);
  const isInComposition = useRef(false);
  const cameFrom = useRef<EventTarget>(null);
  const searchPath = useBaseUrl('/search/');
  const modifier = useIsBrowser() && navigator.userAgent.includes('Mac OS X') ? '⌘' : 'Ctrl';

  async function takeOver(): Promise<void> {
    if (searchStatus().index.name === 'idle') {
      setIndexState({name: 'loading'});
    }
    try {
      const [{default: StockSearchBar}] = await Promise.all([
        import('@theme-original/SearchBar'),
        // The bar imports its list by itself; here, so that it need not wait for it.
        import('./autocomplete'),
      ]);
      // Replacing the input while Japanese is being composed would lose the composition.
      while (isInComposition.current) {
        await new Promise((resolve) => {
          root.current?.addEventListener('compositionend', resolve, {once: true});
        });
        // Who types on confirms one part and begins the next with the same key.
        await new Promise((resolve) => setTimeout(resolve));
      }
      setSearchBar(() => StockSearchBar);
    } catch (error) {
      console.warn('The search bar could not be loaded; the search page is used instead.', error);
      setIndexState({
        name: 'failed',
        retry: () => {
          setIndexState({name: 'loading'});
          void takeOver();
        },
      });
    }
  }

  useEffect(() => {
    // The reader may have been faster than the page's scripts.
    if (document.activeElement === plainInput.current) {
      plainInput.current?.blur();
      plainInput.current?.focus();
    }
  }, []);

  /** Hands text and focus over to search-local's input, before the plain one goes. */
  const adoptBar = useCallback(
    (place: HTMLElement | null): void => {
      const input = place?.querySelector('input');
      const plain = plainInput.current;
      if (!input || !plain) {
        return;
      }
      // search-local hard-codes an English name.
      input.setAttribute('aria-label', label);
      input.placeholder = placeholder;
      input.value = plain.value;
      if (document.activeElement === plain) {
        input.focus();
        input.setSelectionRange(plain.selectionStart, plain.selectionEnd);
      }
      setText(plain.value);
      setIsAdopted(true);
    },
    [label, placeholder],
  );

  function focusInput(): void {
    root.current?.querySelector('input')?.focus();
  }

  function searchFor(query: string): void {
    const input = root.current?.querySelector('input');
    if (input) {
      typeInto(input, query);
    }
  }

  function handleFocus({relatedTarget}: FocusEvent): void {
    if (!isActive) {
      cameFrom.current = relatedTarget;
      setIsActive(true);
    }
  }

  function handleBlur({relatedTarget}: FocusEvent): void {
    // A reader who looks at another window is still here when they come back.
    const isElsewhere = [relatedTarget, document.activeElement].every(
      (element) => !root.current?.contains(element as Node | null),
    );
    if (isElsewhere) {
      setIsActive(false);
    }
  }

  function handleInput({nativeEvent, target}: InputEvent): void {
    if (target instanceof HTMLInputElement && !nativeEvent.isComposing) {
      setText(target.value);
    }
  }

  function handleKey(event: KeyboardEvent): void {
    if (isComposing(event.nativeEvent)) {
      if (event.key === 'Enter') {
        event.preventDefault();
      }
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (cameFrom.current instanceof HTMLElement) {
        cameFrom.current.focus();
      }
      // It may be gone, or have been nothing but the page.
      const {activeElement} = document;
      if (activeElement instanceof HTMLElement && root.current?.contains(activeElement)) {
        activeElement.blur();
      }
    }
  }

  return (
    <div
      ref={root}
      className={clsx(styles.entry, large && styles.large)}
      role="search"
      aria-label={label}
      // Safari gives no focus to a button that is pressed: the focus stays here instead of leaving.
      tabIndex={-1}
      onFocusCapture={handleFocus}
      onBlurCapture={handleBlur}
      onInput={handleInput}
      onKeyDownCapture={handleKey}
      onCompositionStart={() => {
        isInComposition.current = true;
      }}
      onCompositionEnd={({target}) => {
        isInComposition.current = false;
        if (target instanceof HTMLInputElement) {
          setText(target.value);
        }
      }}>
      <div className={styles.field}>
        {!isAdopted && (
          <form className="navbar__search" action={searchPath}>
            <input
              ref={plainInput}
              className="navbar__search-input"
              type="search"
              name="q"
              aria-label={label}
              placeholder={placeholder}
              autoComplete="off"
              onFocus={() => void takeOver()}
            />
          </form>
        )}
        {SearchBar && (
          <div ref={adoptBar}>
            <SearchBar />
          </div>
        )}
        {text === '' ? (
          <kbd className={styles.shortcut} aria-hidden="true">
            {modifier}+K
          </kbd>
        ) : (
          <button
            className={styles.clear}
            type="button"
            aria-label={translate({
              id: 'search.clear',
              message: '検索語を消す',
              description: 'Accessible name of the button that clears the search field',
            })}
            onClick={() => {
              searchFor('');
            }}>
            <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
              <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.75" />
            </svg>
          </button>
        )}
      </div>
      <div className={styles.floating} data-search-list="" />
      <SearchNotes
        className={clsx(styles.floating, styles.notes)}
        query={text.trim()}
        isActive={isActive}
        returnFocus={focusInput}
        renderSuggestion={(suggestion) => (
          <button
            className={styles.suggestion}
            type="button"
            onClick={() => {
              searchFor(suggestion);
            }}>
            {suggestion}
          </button>
        )}
      />
    </div>
  );
}
