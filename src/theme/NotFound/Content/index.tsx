// Adds ways on to the stock page: search, home and all sections; and shows it in the language of the missing address.
import {useEffect, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/NotFound/Content';
import StockNotFoundContent from '@theme-original/NotFound/Content';
import SearchEntry from '@site/src/components/SearchEntry';
import SectionLinks from '@site/src/components/SectionLinks';
import clsx from 'clsx';
import styles from './styles.module.css';

/**
 * Most static hosts answer every missing address with the default language's page, so a missing
 * address below another language's base URL moves on to that language's own page.
 */
function useLanguageOfAddress(): void {
  const {
    i18n: {currentLocale, defaultLocale, localeConfigs},
  } = useDocusaurusContext();
  const {pathname} = useLocation();
  useEffect(() => {
    const other = Object.entries(localeConfigs).find(
      ([locale, {baseUrl}]) => locale !== defaultLocale && pathname.startsWith(baseUrl),
    );
    if (other && other[0] !== currentLocale) {
      window.location.replace(`${other[1].baseUrl}404.html`);
    }
  }, [currentLocale, defaultLocale, localeConfigs, pathname]);
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
