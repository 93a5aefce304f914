// Names search-local's page in the reader's language, which it hard-codes in English, and offers the questions where scripts are off.
import {useLayoutEffect, useRef, type ReactNode} from 'react';
import BrowserOnly from '@docusaurus/BrowserOnly';
import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import StockSearchPage from '@theme-original/SearchPage';
import SectionList from '@site/src/components/SectionList';
import styles from './styles.module.css';

function NamedSearchPage(): ReactNode {
  const root = useRef<HTMLDivElement>(null);
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
  return (
    <div ref={root} className={styles.page}>
      <StockSearchPage />
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
  return <BrowserOnly fallback={<StaticSearchPage />}>{() => <NamedSearchPage />}</BrowserOnly>;
}
