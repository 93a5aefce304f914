// Replaces core's page of a crash, whose words are English on every page, by one in the page's language; like core's, without the layout where that is what crashed.
import type {ReactNode} from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import {RouteContextProvider} from '@docusaurus/core/lib/client/routeContext';
import {ErrorBoundaryError, ErrorBoundaryTryAgainButton} from '@docusaurus/theme-common';
import type {Props} from '@theme/Error';
import Layout from '@theme/Layout';
import siteConfig from '@generated/docusaurus.config';
import i18n from '@generated/i18n';

/** Of nothing but elements, as any component may be what crashed. */
function Content({error, tryAgain}: Props): ReactNode {
  const title = translate({id: 'theme.ErrorPageContent.title', message: 'エラーが発生しました'});
  return (
    <main className="qa-container">
      <Head>
        <html lang={i18n.localeConfigs[i18n.currentLocale]?.htmlLang} />
        <title>{title}</title>
      </Head>
      <h1>{title}</h1>
      <p>
        <ErrorBoundaryTryAgainButton className="qa-button" onClick={tryAgain} />
      </p>
      <p>
        <a href={siteConfig.baseUrl}>
          <Translate id="answer.home">すべての質問を見る</Translate>
        </a>
      </p>
      <ErrorBoundaryError error={error} />
    </main>
  );
}

export default function ErrorPage(props: Props): ReactNode {
  return (
    // The layout asks which plugin the page is of.
    <RouteContextProvider value={{plugin: {name: 'error', id: 'default'}}}>
      <ErrorBoundary fallback={() => <Content {...props} />}>
        <Layout>
          <Content {...props} />
        </Layout>
      </ErrorBoundary>
    </RouteContextProvider>
  );
}
