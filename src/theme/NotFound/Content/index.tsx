// Replaces the stock content, which offers no way on: guesses what was looked for, offers search, home and all sections, and does not call a page missing that may only be out of reach. Not `NotFound`: docs at the root show its content alone.
import {lazy, Suspense, type ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import type {Props} from '@theme/NotFound/Content';
import SectionLinks from '@site/src/components/outline/SectionLinks';
import SearchField from '@site/src/components/search/SearchField';
import clsx from 'clsx';
import styles from './styles.module.css';

/** It knows all questions, and this content comes to every page of the docs. */
const GuessedPages = lazy(() =>
  import('@site/src/components/address/GuessedPages').catch(() => ({default: () => null})),
);

export default function NotFoundContent({className}: Props): ReactNode {
  // The static page stands for every missing address.
  const isBrowser = useIsBrowser();
  const title = translate({id: 'theme.NotFound.title', message: 'ページが見つかりません'});
  const missing = translate({
    id: 'theme.NotFound.p1',
    message: 'このアドレスのページはありません。',
  });
  return (
    <>
      <PageMetadata title={title} description={missing} />
      <main className={clsx('qa-container', styles.page, className)} data-live="">
        <Heading as="h1">{title}</Heading>
        <p>
          {isBrowser && !navigator.onLine
            ? translate({
                id: 'notFound.offline',
                message: 'オフラインです。このアドレスのページは、この端末に保存されていません。',
              })
            : missing}
        </p>
        <p>
          <Translate id="theme.NotFound.p2">検索するか、下の一覧からお進みください。</Translate>
        </p>
        {isBrowser && (
          <Suspense>
            <GuessedPages />
          </Suspense>
        )}
        <SearchField large label={translate({id: 'search.label', message: '質問と回答を検索'})} />
        <nav aria-label={translate({id: 'notFound.nav.label', message: 'すべての分野'})}>
          <ul className={clsx('menu__list', styles.sections)}>
            <SectionLinks />
          </ul>
        </nav>
      </main>
    </>
  );
}
