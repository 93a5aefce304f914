import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {keepPlace} from './place';
import useTranslations from './useTranslations';
import styles from './LanguageOffer.module.css';

/** @returns the first of the reader's languages that the site has */
function preferredLocale(locales: string[]): string | undefined {
  return navigator.languages
    .map((language) => language.toLowerCase().split('-')[0] ?? '')
    .find((language) => locales.includes(language));
}

/**
 * Offers this page in another language, in that language, to a reader whose browser prefers it; nobody
 * is taken there unasked. It comes with the scripts, so it stands over room that the page leaves at
 * its top, and moves nothing.
 */
export default function LanguageOffer(): ReactNode {
  const {
    i18n: {locales},
  } = useDocusaurusContext();
  const preferred = useIsBrowser() ? preferredLocale(locales) : undefined;

  return useTranslations()
    .filter(({locale}) => locale === preferred)
    .map(({locale, url, htmlLang}) => (
      <a
        key={locale}
        className={styles.offer}
        href={url}
        hrefLang={htmlLang}
        lang={htmlLang}
        onClick={keepPlace}>
        {translate({
          id: 'languageOffer.label',
          message: 'Read this answer in English',
          description:
            'Offers this answer in the other language, in that language: English on Japanese pages, Japanese on English ones',
        })}
      </a>
    ));
}
