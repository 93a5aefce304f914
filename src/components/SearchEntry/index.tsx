import {
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import {useHistory} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import styles from './styles.module.css';

type Props = {
  /** Accessible name, in the page's language. */
  label: string;
  /** Whether the field is the main thing of its place, as wide as that. */
  large?: boolean;
};

/** Gives a search field the focus wherever that was before. */
export function focusField(input: HTMLInputElement, options?: FocusOptions): void {
  HTMLElement.prototype.focus.call(input, options);
}

function holdsFocus(element: Element | null): boolean {
  return element?.contains(document.activeElement) ?? false;
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
  const typedText = useRef('');
  const isComposing = useRef(false);
  const hadFocus = useRef(false);
  const [SearchBar, setSearchBar] = useState<ComponentType>();
  const history = useHistory();
  const searchPath = useBaseUrl('/search/');
  const modifier = useIsBrowser() && navigator.userAgent.includes('Mac OS X') ? '⌘' : 'Ctrl';

  async function takeOver(): Promise<void> {
    try {
      const {default: StockSearchBar} = await import('@theme-original/SearchBar');
      // Replacing the input while Japanese is being composed would lose the composition.
      if (isComposing.current) {
        await new Promise((resolve) => {
          root.current?.addEventListener('compositionend', resolve, {once: true});
        });
      }
      hadFocus.current = holdsFocus(root.current);
      setSearchBar(() => StockSearchBar);
    } catch (error) {
      console.warn('The search bar could not be loaded; the search page is used instead.', error);
    }
  }

  function handleKey(event: KeyboardEvent): void {
    const input = root.current?.querySelector('input');
    if (!SearchBar || !input || event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === 'Tab') {
      // search-local would open its first result instead of letting the reader go on; without the
      // focus it closes its list, and Tab goes on from here.
      event.stopPropagation();
      input.blur();
    } else if (
      event.key === 'Enter' &&
      input.value &&
      !root.current?.querySelector('[role="option"]')
    ) {
      // Where search-local has nothing to open, or nothing yet, Enter does what the plain form does.
      history.push(`${searchPath}?${new URLSearchParams({q: input.value}).toString()}`);
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
    if (hadFocus.current) {
      input.focus();
    }
    // search-local moves its input when the index has come, so that nothing has the focus, and takes
    // it back; but it would take it from a reader who has gone on, too.
    input.focus = (options) => {
      if (document.activeElement === document.body || holdsFocus(root.current)) {
        focusField(input, options);
      }
    };
  }, [SearchBar, label, placeholder]);

  return (
    <div
      ref={root}
      className={clsx(styles.entry, large && styles.large)}
      role="search"
      aria-label={label}
      onKeyDownCapture={handleKey}>
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
