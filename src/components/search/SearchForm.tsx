import {
  useEffect,
  useState,
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import {useHistory} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {MAX_QUERY} from '@site/src/shared/search/literal';
import {SEARCH_PATH} from '@site/src/shared/paths';
import clsx from 'clsx';
import {isComposing} from './composition';
import styles from './SearchForm.module.css';
import {searchAddress} from './useSearch';

type Props = {
  input: RefObject<HTMLInputElement | null>;
  /** Accessible name, in the page's language. */
  label: string;
  /** Whether the field is the main thing of its place, as wide as that. */
  large?: boolean;
  /** Told what stands in the field, also what was typed before the page's scripts had come. */
  onText: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
} & Omit<ComponentProps<'input'>, 'ref' | 'onInput' | 'onKeyDown'>;

/** Puts text, as much as it takes, into the field of a {@link SearchForm} as if the reader had typed it. */
export function fillIn({current: input}: RefObject<HTMLInputElement | null>, text: string): void {
  const value = text.slice(0, MAX_QUERY);
  if (input && input.value !== value) {
    input.value = value;
    input.dispatchEvent(new Event('input', {bubbles: true}));
  }
}

/** Puts text into the field as {@link fillIn} does, and the reader, too. */
export function typeInto(input: RefObject<HTMLInputElement | null>, text: string): void {
  fillIn(input, text);
  input.current?.focus();
}

/**
 * A search field: a plain form that opens the search page, without scripts, too. It has one input for
 * its whole life, whose text is the browser's own, so that nothing that is typed can be lost.
 */
export default function SearchForm({
  input,
  label,
  large = false,
  onText,
  onKeyDown,
  ...inputProps
}: Props): ReactNode {
  const searchPath = useBaseUrl(SEARCH_PATH);
  const history = useHistory();
  const [isEmpty, setIsEmpty] = useState(true);
  const modifier = useIsBrowser() && navigator.userAgent.includes('Mac OS X') ? '⌘' : 'Ctrl';

  function tellText(): void {
    const text = input.current?.value ?? '';
    setIsEmpty(text === '');
    onText(text);
  }

  useEffect(() => {
    // The reader may have been faster than the page's scripts.
    if (input.current?.value) {
      input.current.dispatchEvent(new Event('input', {bubbles: true}));
    }
  }, [input]);

  useEffect(() => {
    // Safari brings a page back with a field that has `autocomplete="off"` emptied, unless the field
    // has a value to begin with: `HTMLInputElement::needsSuspensionCallback` in WebKit.
    const keepText = (): void => {
      if (input.current) {
        input.current.defaultValue = input.current.value;
      }
    };
    window.addEventListener('pagehide', keepText);
    return () => {
      window.removeEventListener('pagehide', keepText);
    };
  }, [input]);

  return (
    <form
      className={clsx('navbar__search', styles.form, large && styles.large)}
      action={searchPath}
      onSubmit={(event) => {
        event.preventDefault();
        const query = input.current?.value.trim();
        if (query) {
          history.push(searchAddress(searchPath, query));
        }
      }}>
      <input
        {...inputProps}
        ref={input}
        className="navbar__search-input"
        type="search"
        name="q"
        maxLength={MAX_QUERY}
        aria-label={label}
        placeholder={
          large
            ? translate({
                id: 'search.large.placeholder',
                message: '例：SLO、監視、データベース移行',
              })
            : translate({id: 'search.navbar.placeholder', message: '検索'})
        }
        autoCapitalize="off"
        autoComplete="off"
        enterKeyHint="search"
        spellCheck={false}
        onInput={tellText}
        onKeyDown={(event) => {
          if (!isComposing(event.nativeEvent)) {
            onKeyDown?.(event);
          } else if (event.key === 'Enter') {
            event.preventDefault();
          }
        }}
      />
      {isEmpty ? (
        <kbd className={styles.shortcut} aria-hidden="true">
          {`${modifier}+K`}
        </kbd>
      ) : (
        <button
          className={clsx('clean-btn', styles.clear)}
          type="button"
          aria-label={translate({id: 'search.clear', message: '検索語をクリア'})}
          onClick={() => {
            typeInto(input, '');
          }}>
          <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
            <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </button>
      )}
    </form>
  );
}
