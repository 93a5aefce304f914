import {useId, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {usePluralForm} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import outline from '@generated/answers/default/outline.json';
import clsx from 'clsx';
import {sectionPath} from '@site/src/shared/paths';
import {quote} from '@site/src/shared/search/literal';
import Interpolated from '../Interpolated';
import Phrases from '../outline/Phrases';
import {Literally, ReadAs} from './ReadAs';
import styles from './SearchNotes.module.css';
import type {Search} from './useSearch';

type Props = {
  /** What the reader searches for; nothing yet if empty. */
  query: string;
  search: Search;
  className?: string;
  /** Whether the reader is at this field. */
  isActive?: boolean;
  /** Whether all is to be seen that is otherwise only announced. */
  isPage?: boolean;
  /** Told when the search is tried again; the button that has the focus goes. */
  onRetry: () => void;
  /** Told what else the reader wants to search for: the nearest spelling, or the very letters. */
  onSuggestion: (query: string) => void;
};

/** The one wording of each state of a search. */
function useMessage({answer, isFailed}: Search, query: string): string {
  const {selectMessage} = usePluralForm();
  if (isFailed) {
    return translate({id: 'search.failed', message: '検索機能を読み込めませんでした。'});
  }
  if (!query) {
    return '';
  }
  if (!answer) {
    return translate({id: 'search.loading', message: '検索を準備しています…'});
  }
  return answer.total === 0
    ? translate({id: 'search.nothing', message: '一致する回答は見つかりませんでした。'})
    : selectMessage(
        answer.total,
        translate(
          {
            id: 'search.count',
            message: '{count}件の回答が見つかりました。',
            description: 'How many answers a search has found; plural forms by “|”',
          },
          {count: answer.total},
        ),
      );
}

/** What a reader is told about a search: how far it is, what went wrong, where else to look. */
export default function SearchNotes({
  query,
  search,
  className,
  isActive = true,
  isPage = false,
  onRetry,
  onSuggestion,
}: Props): ReactNode {
  const {answer, isFailed, retry} = search;
  const message = useMessage(search, query);
  const sectionsId = useId();
  const isNothing = query !== '' && answer?.query === query && answer.total === 0;
  const isReadAnew = answer?.query === query && answer.total > 0 && answer.readAs.length > 0;
  const areSectionsShown = isNothing || (isPage && query === '' && !isFailed);
  const isPending = isFailed || (query !== '' && !answer);
  const isVisible = isActive && (isPage || isPending || isNothing);
  return (
    <div className={clsx(isVisible ? [styles.notes, className] : styles.announced)}>
      <p className={styles.message} role="status">
        {isActive && isReadAnew && (
          <>
            <ReadAs words={answer.readAs} />
            <span> </span>
          </>
        )}
        <span>{isActive && message}</span>
      </p>
      {isVisible && isReadAnew && (
        <p>
          <button
            className={clsx('clean-btn', styles.suggestion)}
            type="button"
            onClick={() => {
              onSuggestion(quote(query));
            }}>
            <Literally query={query} />
          </button>
        </p>
      )}
      {isVisible && isFailed && (
        <p className={styles.actions}>
          <button
            className="clean-btn qa-button qa-button--primary"
            type="button"
            onClick={() => {
              onRetry();
              retry();
            }}>
            <Translate id="search.retry">再試行</Translate>
          </button>
          {!isPage && (
            <Link className="qa-target" to="/">
              <Translate id="answer.home">すべての質問を見る</Translate>
            </Link>
          )}
        </p>
      )}
      {isVisible && isNothing && answer.suggestion !== undefined && (
        <p>
          <Interpolated
            values={{
              suggestion: (
                <button
                  className={clsx('clean-btn', styles.suggestion)}
                  type="button"
                  onClick={() => {
                    onSuggestion(answer.suggestion ?? '');
                  }}>
                  {answer.suggestion}
                </button>
              ),
            }}>
            {translate({id: 'search.suggestion', message: 'もしかして：{suggestion}'})}
          </Interpolated>
        </p>
      )}
      {isVisible && areSectionsShown && (
        <>
          <p className={styles.heading} id={sectionsId}>
            <Translate id="search.sections">分野から探す</Translate>
          </p>
          <ul className={clsx('clean-list', styles.sections)} aria-labelledby={sectionsId}>
            {outline.sections.map(({slug, title}) => (
              <li key={slug}>
                <Link className="qa-target" to={sectionPath(slug)}>
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
