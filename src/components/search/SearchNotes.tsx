import {useId, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {usePluralForm} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import outline from '@generated/sections/default/outline.json';
import clsx from 'clsx';
import {useSearchStatus, type SearchStatus} from './status';
import Phrases from '../outline/Phrases';
import styles from './SearchNotes.module.css';

type Props = {
  /** What the reader searches for; nothing yet if empty. */
  query: string;
  /** Whether the reader is at this field. */
  isActive?: boolean;
  className?: string;
  /** Gives the focus back to the field; the button that has it goes. */
  returnFocus: () => void;
  /** Shows the nearest spelling as something to search for. */
  renderSuggestion: (suggestion: string) => ReactNode;
  /** Whether these are the notes of the search page, which says by itself how much was found. */
  isPage?: boolean;
};

function useMessage({index, answer}: SearchStatus, query: string): string {
  const {selectMessage} = usePluralForm();
  if (index.name === 'failed') {
    return translate({
      id: 'search.failed',
      message: '検索を読み込めませんでした。',
      description: 'Shown below a search field where the search index could not be loaded',
    });
  }
  if (!query) {
    return '';
  }
  if (index.name === 'loading') {
    return translate({
      id: 'search.loading',
      message: '検索を準備しています…',
      description: 'Shown below a search field while the search index is being loaded',
    });
  }
  if (!answer) {
    return '';
  }
  return answer.total === 0
    ? translate({
        id: 'search.nothing',
        message: '一致する回答は見つかりませんでした。',
        description: 'Shown and announced where a search finds nothing',
      })
    : selectMessage(
        answer.total,
        translate(
          {
            id: 'search.count',
            message: '{count}件の回答が見つかりました。',
            description: 'Announced: how many answers a search has found; plural forms by “|”',
          },
          {count: answer.total},
        ),
      );
}

/** What a reader is told about a search: how far it is, what went wrong, where else to look. */
export default function SearchNotes({
  query,
  isActive = true,
  className,
  returnFocus,
  renderSuggestion,
  isPage = false,
}: Props): ReactNode {
  const status = useSearchStatus(query);
  const message = useMessage(status, query);
  const sectionsId = useId();
  const {index, answer} = status;
  const isPending = index.name === 'failed' || (index.name === 'loading' && query !== '');
  const isNothing = index.name !== 'failed' && answer?.total === 0;
  const areSectionsShown = isNothing || (isPage && query === '');
  const isVisible = isActive && (isPending || areSectionsShown);
  return (
    <div className={clsx(isVisible ? [styles.notes, className] : styles.announced)}>
      <p className={clsx(styles.message, !isPending && isPage && styles.announced)} role="status">
        {isActive && message}
      </p>
      {isVisible && index.name === 'failed' && (
        <button
          className={styles.action}
          type="button"
          onClick={() => {
            returnFocus();
            index.retry();
          }}>
          <Translate id="search.retry" description="Button that loads the search index again">
            再試行
          </Translate>
        </button>
      )}
      {isVisible && isNothing && answer.suggestion && (
        <p>
          <Translate
            id="search.suggestion"
            description="Offers the nearest spelling where a search finds nothing"
            values={{suggestion: renderSuggestion(answer.suggestion)}}>
            {'もしかして：{suggestion}'}
          </Translate>
        </p>
      )}
      {isVisible && areSectionsShown && (
        <>
          <p className={styles.heading} id={sectionsId}>
            <Translate
              id="search.sections"
              description="Above the links to all sections, where a search shows no results">
              分野から探す
            </Translate>
          </p>
          <ul className={styles.sections} aria-labelledby={sectionsId}>
            {outline.sections.map(({slug, title, path}) => (
              <li key={slug}>
                <Link to={path}>
                  <Phrases phrases={title} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
