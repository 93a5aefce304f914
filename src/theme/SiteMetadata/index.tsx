// Names languages to previewers as Open Graph does (`ja_JP`), and leaves the stock metadata out of the page for missing addresses: it is no page of its own, so a canonical address and translations of it would mislead.
import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import StockSiteMetadata from '@theme-original/SiteMetadata';

/** @returns a language with the country where it is spoken most, if it says none: `ja_JP`, `zh_TW` */
function toOpenGraph(htmlLang: string): string {
  const {language, region} = new Intl.Locale(htmlLang).maximize();
  return region ? `${language}_${region}` : language;
}

export default function SiteMetadata(): ReactNode {
  const {currentLocale, locales, localeConfigs} = useDocusaurusContext().i18n;
  const localeOf = (locale: string): string =>
    toOpenGraph(localeConfigs[locale]?.htmlLang ?? locale);
  const isMissing = useLocation().pathname.endsWith('/404.html');
  if (isMissing) {
    return null;
  }
  return (
    <>
      <StockSiteMetadata />
      <Head>
        <meta property="og:locale" content={localeOf(currentLocale)} />
        {locales
          .filter((locale) => locale !== currentLocale)
          .map((locale) => (
            <meta key={locale} property="og:locale:alternate" content={localeOf(locale)} />
          ))}
      </Head>
    </>
  );
}
