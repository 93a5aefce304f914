// Replaces search-local's page: a field, its results and notes over our own search, one `main`, and the questions where scripts are off.
import {useEffect, useRef, useState, type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import SectionList from '@site/src/components/outline/SectionList';
import {rememberChoice} from '@site/src/components/search/entry';
import Passage from '@site/src/components/search/Passage';
import SearchForm, {fillIn, typeInto} from '@site/src/components/search/SearchForm';
import SearchNotes from '@site/src/components/search/SearchNotes';
import {useResultsPlace} from '@site/src/components/search/useResultsPlace';
import {useQueryAddress} from '@site/src/components/search/useQueryAddress';
import {useSearch} from '@site/src/components/search/useSearch';
import {questionPath} from '@site/src/shared/paths';
import {abridge} from '@site/src/shared/search/literal';
import {cutAtMarks, cutPassage} from '@site/src/shared/search/passage';
import clsx from 'clsx';
import styles from './styles.module.css';

const MAX_HITS = 40;

export default function SearchPage(): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const history = useHistory();
  const {search: parameters} = useLocation();
  const isNew = useRef(true);
  const [followQuery, writeAddress] = useQueryAddress();
  const [query, setQuery] = useState('');
  const search = useSearch(query, MAX_HITS, true);

  useEffect(() => {
    const asked = new URLSearchParams(parameters).get('q') ?? '';
    // What was typed before the page's scripts had come stays; what the reader types comes back as the
    // address, later, and never takes the place of the text.
    const isTyped = isNew.current ? input.current?.value !== '' : history.action === 'REPLACE';
    isNew.current = false;
    if (asked && !isTyped) {
      fillIn(input, asked);
    }
  }, [history, parameters]);

  useEffect(() => {
    input.current?.focus({preventScroll: true});
  }, []);

  useResultsPlace(query !== '' && search.answer?.query === query);

  const title = query
    ? translate(
        {id: 'theme.SearchPage.existingResultsTitle', message: '「{query}」の検索結果'},
        {query: abridge(query)},
      )
    : translate({id: 'search.label', message: '質問と回答を検索'});

  function showQuery(text: string): void {
    setQuery(text.trim());
    followQuery(text);
  }

  return (
    <Layout
      title={title}
      description={translate({
        id: 'search.description',
        message: 'すべての質問と回答を、日本語でも英語でもキーワードで検索できます。',
      })}>
      {query !== '' && (
        <Head>
          <meta name="robots" content="noindex, follow" />
        </Head>
      )}
      <main className={clsx('qa-container', styles.page)} data-live="q">
        <Heading as="h1" className={styles.title}>
          {title}
        </Heading>
        <div role="search">
          <SearchForm
            large
            input={input}
            label={translate({id: 'search.label', message: '質問と回答を検索'})}
            onText={showQuery}
            onBlur={writeAddress}
          />
        </div>
        <noscript>
          <p>
            <Translate id="search.page.needsScript">
              検索にはJavaScriptが必要です。質問の一覧は以下のとおりです。
            </Translate>
          </p>
          <SectionList />
        </noscript>
        <SearchNotes
          isPage
          query={query}
          search={search}
          onRetry={() => input.current?.focus()}
          onSuggestion={(suggestion) => {
            typeInto(input, suggestion);
          }}
        />
        {search.isFailed && <SectionList />}
        {query !== '' &&
          search.answer?.hits.map((hit) => (
            <article key={hit.id} className={styles.result}>
              <Heading as="h2" className={clsx('qa-question', styles.question)}>
                <Link
                  to={questionPath(hit.slug, hit.id)}
                  onClick={() => {
                    writeAddress();
                    rememberChoice(hit);
                  }}>
                  <Passage pieces={cutAtMarks(hit.question, hit.questionMarks)} />
                </Link>
              </Heading>
              <p className={styles.section}>
                <Passage pieces={cutAtMarks(hit.section, hit.sectionMarks)} />
              </p>
              <p className={styles.passage}>
                <Passage pieces={cutPassage(hit.text, hit.textMarks, 160)} />
              </p>
            </article>
          ))}
      </main>
    </Layout>
  );
}
