import {useEffect, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {offerLanguage} from '@site/src/early/language';
import useTranslations from './useTranslations';
import styles from './LanguageOffer.module.css';

/**
 * Offers this page in another language, in that language, to a reader whose browser prefers it. It
 * stands over room that the page leaves at its top, and moves nothing.
 */
export default function LanguageOffer(): ReactNode {
  useEffect(offerLanguage, []);

  return useTranslations().map(({locale, url, htmlLang}) => (
    <a
      key={locale}
      className={styles.offer}
      href={url}
      hrefLang={htmlLang}
      lang={htmlLang}
      data-offer=""
      hidden>
      {translate({
        id: 'languageOffer.label',
        message: 'Read this answer in English',
        description:
          'Offers this answer in the other language, in that language: English on Japanese pages, Japanese on English ones',
      })}
    </a>
  ));
}
