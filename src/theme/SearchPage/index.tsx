// Names search-local's page in the reader's language, which it hard-codes in English; tells how the search goes and offers other ways, and the questions where scripts are off.
import {useLayoutEffect, useRef, type MouseEvent, type ReactNode} from 'react';
import BrowserOnly from '@docusaurus/BrowserOnly';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import StockSearchPage from '@theme-original/SearchPage';
import {PageNotes} from '@site/src/components/search/PageNotes';
import SearchNotes from '@site/src/components/search/SearchNotes';
import SectionList from '@site/src/components/outline/SectionList';
import {rememberChoice} from '@site/src/components/search/choice';
import {useSearchStatus} from '@site/src/components/search/status';
import clsx from 'clsx';
import styles from './styles.module.css';

// One element for all renders: the page renders its results when they change, not when its notes do.
const stockPage = <StockSearchPage />;

function NotedSearchPage(): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const searchPath = useBaseUrl('/search/');
  const query = new URLSearchParams(useLocation().search).get('q') ?? '';
  const {answer} = useSearchStatus(query);

  useLayoutEffect(() => {
    root.current?.querySelector('main input')?.setAttribute(
      'aria-label',
      translate({
        id: 'search.page.label',
        message: '検索する言葉',
        description: 'Accessible name of the search field on the search page',
      }),
    );
  });

  /** Remembers the result that a click leads to, so that its matches are marked there. */
  function rememberClicked({target}: MouseEvent): void {
    const link = target instanceof Element ? target.closest('article a') : null;
    const address = link?.getAttribute('href');
    const hit = answer?.hits.find(({url, id}) => `${url}#${id}` === address);
    if (hit) {
      rememberChoice(hit);
    }
  }

  return (
    <div ref={root} className={styles.page} onClickCapture={rememberClicked}>
      <PageNotes
        value={
          <div className={clsx('container', styles.notes)}>
            <SearchNotes
              query={query}
              isPage
              returnFocus={() => root.current?.querySelector<HTMLElement>('main input')?.focus()}
              renderSuggestion={(suggestion) => (
                <Link to={`${searchPath}?${new URLSearchParams({q: suggestion}).toString()}`}>
                  {suggestion}
                </Link>
              )}
            />
          </div>
        }>
        {stockPage}
      </PageNotes>
    </div>
  );
}

function StaticSearchPage(): ReactNode {
  const title = translate({
    id: 'theme.SearchPage.emptyResultsTitle',
    message: '質問と回答を検索',
    description: 'The search page title for empty query',
  });
  return (
    <Layout>
      <Head>
        <title>{title}</title>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <div className="container margin-vert--lg">
        <Heading as="h1">{title}</Heading>
        <noscript>
          <p>
            <Translate
              id="search.page.needsScript"
              description="Shown on the search page where JavaScript is off">
              検索にはJavaScriptが必要です。すべての質問の一覧はこちらです。
            </Translate>
          </p>
          <SectionList />
        </noscript>
      </div>
    </Layout>
  );
}

export default function SearchPage(): ReactNode {
  return <BrowserOnly fallback={<StaticSearchPage />}>{() => <NotedSearchPage />}</BrowserOnly>;
}
