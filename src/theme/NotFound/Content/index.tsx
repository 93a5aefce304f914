// Adds ways on to the stock page: what the address resembles, search, home and all sections; and shows it in the language of the missing address.
import {useEffect, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/NotFound/Content';
import StockNotFoundContent from '@theme-original/NotFound/Content';
import GuessedPages from '@site/src/components/address/GuessedPages';
import useOtherLanguage from '@site/src/components/address/useOtherLanguage';
import SearchEntry from '@site/src/components/search/SearchEntry';
import SectionLinks from '@site/src/components/outline/SectionLinks';
import clsx from 'clsx';
import styles from './styles.module.css';

/**
 * Most static hosts answer every missing address with the default language's page, so a missing
 * address below another language's base URL moves on to that language's own page.
 */
function useLanguageOfAddress(): void {
  const baseUrl = useOtherLanguage();
  const {pathname, hash} = useLocation();
  useEffect(() => {
    if (baseUrl !== undefined) {
      // The address goes along, for a guess at what was looked for.
      window.location.replace(`${baseUrl}404.html#${pathname}${hash}`);
    }
  }, [baseUrl, pathname, hash]);
}

export default function NotFoundContent(props: Props): ReactNode {
  useLanguageOfAddress();
  return (
    <div className={styles.page}>
      {/* The stock page sets its title outside its layout, where it is lost. */}
      <PageMetadata
        title={translate({
          id: 'theme.NotFound.title',
          message: 'ページが見つかりません',
          description: 'The title of the 404 page',
        })}
      />
      <StockNotFoundContent {...props} />
      <div className={styles.ways}>
        <GuessedPages />
        <SearchEntry
          large
          label={translate({
            id: 'search.notFound.label',
            message: '質問を検索',
            description: 'Accessible name of the search field on the 404 page',
          })}
        />
        <nav
          aria-label={translate({
            id: 'notFound.nav.label',
            message: 'すべての分野',
            description: 'Accessible name of the list of sections on the 404 page',
          })}>
          <ul className={clsx('menu__list', styles.sections)}>
            <SectionLinks />
          </ul>
        </nav>
      </div>
    </div>
  );
}
