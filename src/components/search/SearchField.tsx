import {
  useEffect,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl, {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import {quote} from '@site/src/shared/search/literal';
import {SEARCH_PATH, questionPath} from '@site/src/shared/paths';
import {isComposing} from './composition';
import {keepInEntry, recallEntry, rememberChoice} from './entry';
import ResultList, {type Choice} from './ResultList';
import SearchForm, {fillIn, typeInto} from './SearchForm';
import SearchNotes from './SearchNotes';
import styles from './SearchField.module.css';
import {searchAddress, useSearch, type SearchAnswer} from './useSearch';

type Props = {
  /** Accessible name, in the page's language. */
  label: string;
  /** Whether the field is the main thing of its place, as wide as that. */
  large?: boolean;
};

/** How many results a list shows; the search page shows more. */
const MAX_HITS = 8;

/** Whether a query is long enough to search while it is typed; one Han character says much. */
function isLongEnough(query: string): boolean {
  return /\p{Script=Han}/u.test(query) || Array.from(query).length >= 2;
}

function listChoices({query, hits, readAs}: SearchAnswer): Choice[] {
  return hits.length === 0
    ? []
    : [...hits, ...(readAs.length > 0 ? [{literally: query}] : []), 'all'];
}

/** A search field with a list of results below it: a combobox. */
export default function SearchField({label, large = false}: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<EventTarget>(null);
  const listId = useId();
  const history = useHistory();
  const location = useLocation();
  const isNew = useRef(true);
  const searchPath = useBaseUrl(SEARCH_PATH);
  const {withBaseUrl} = useBaseUrlUtils();
  const [query, setQuery] = useState('');
  /** Whether the reader is at the field, or at what it offers. */
  const [isActive, setIsActive] = useState(false);
  /** Whether the reader, being at the field, would see the list. */
  const [isListWanted, setIsListWanted] = useState(false);
  const [selection, setSelection] = useState<{of?: SearchAnswer; index: number}>({index: 0});

  const search = useSearch(isLongEnough(query) ? query : '', MAX_HITS, isActive);
  const {answer} = search;
  const choices = answer && isLongEnough(query) ? listChoices(answer) : [];
  const isOpen = isActive && isListWanted && choices.length > 0;
  const selected = selection.of === answer ? selection.index : 0;

  useEffect(() => {
    // The reader may have been faster than the page's scripts.
    if (document.activeElement === input.current) {
      setIsActive(true);
      setIsListWanted(true);
    }
  }, []);

  useEffect(() => {
    const {search} = recallEntry();
    const kept = search?.large === large ? search.query : '';
    // What was typed before the page's scripts had come, or is being typed, stays.
    if (kept || (!isNew.current && document.activeElement !== input.current)) {
      fillIn(input, kept);
    }
    isNew.current = false;
  }, [location, large]);

  function handleFocus({target, relatedTarget}: FocusEvent): void {
    if (!isActive) {
      cameFrom.current = relatedTarget;
      setIsActive(true);
    }
    if (target === input.current) {
      setIsListWanted(true);
    }
  }

  function handleBlur({target, relatedTarget}: FocusEvent): void {
    if (target === input.current) {
      setIsListWanted(false);
    }
    // A reader who looks at another window is still here when they come back.
    const isElsewhere = [relatedTarget, document.activeElement].every(
      (element) => !root.current?.contains(element as Node | null),
    );
    if (isElsewhere) {
      setIsActive(false);
    }
  }

  /** Gives the focus back to what had it before. */
  function leave(): void {
    if (cameFrom.current instanceof HTMLElement) {
      cameFrom.current.focus();
    }
    // It may be gone, or have been nothing but the page.
    const {activeElement} = document;
    if (activeElement instanceof HTMLElement && root.current?.contains(activeElement)) {
      activeElement.blur();
    }
  }

  function open(address: string, inNewTab: boolean): void {
    if (inNewTab) {
      window.open(address, '_blank', 'noopener');
    } else {
      setIsListWanted(false);
      keepInEntry({search: {query, large}});
      history.push(address);
    }
  }

  function choose(choice: Choice, inNewTab: boolean): void {
    if (choice === 'all') {
      open(searchAddress(searchPath, query), inNewTab);
    } else if ('literally' in choice) {
      typeInto(input, quote(choice.literally));
    } else {
      if (!inNewTab) {
        rememberChoice(choice);
      }
      open(withBaseUrl(questionPath(choice.slug, choice.id)), inNewTab);
    }
  }

  function select(index: number): void {
    setSelection({of: answer, index});
  }

  function handleKey(event: KeyboardEvent): void {
    const inNewTab = event.ctrlKey || event.metaKey;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setIsListWanted(true);
      if (isOpen) {
        select((selected + step + choices.length) % choices.length);
      }
    } else if (event.key === 'Enter' && query) {
      event.preventDefault();
      // A list that answers an earlier text is not what the reader means.
      const choice = isOpen && answer?.query === query ? choices[selected] : undefined;
      choose(choice ?? 'all', inNewTab);
    }
  }

  return (
    <div
      ref={root}
      className={clsx(styles.field, large && styles.large)}
      role="search"
      aria-label={label}
      // Safari gives no focus to a button that is pressed: the focus stays here instead of leaving.
      tabIndex={-1}
      onFocusCapture={handleFocus}
      onBlurCapture={handleBlur}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape' && !isComposing(event.nativeEvent)) {
          event.preventDefault();
          leave();
        }
      }}>
      <SearchForm
        input={input}
        label={label}
        large={large}
        role="combobox"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-expanded={isOpen}
        aria-activedescendant={isOpen ? `${listId}${selected}` : undefined}
        onText={(text) => {
          setQuery(text.trim());
          setIsListWanted(true);
        }}
        onKeyDown={handleKey}
      />
      <ResultList
        id={listId}
        className={clsx('qa-floating', styles.floating)}
        readAs={answer?.readAs ?? []}
        choices={isOpen ? choices : []}
        selected={selected}
        onSelect={select}
        onChoose={choose}
      />
      <SearchNotes
        className={clsx('qa-floating', styles.floating, styles.notes)}
        query={isLongEnough(query) ? query : ''}
        search={search}
        isActive={isActive}
        onRetry={() => input.current?.focus()}
        onSuggestion={(suggestion) => {
          typeInto(input, suggestion);
        }}
      />
    </div>
  );
}
