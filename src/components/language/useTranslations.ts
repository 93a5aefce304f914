import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {required} from '@site/src/shared/required';

/** This very page in another language; `url` has neither query nor hash. */
type PageTranslation = {locale: string; url: string; htmlLang: string; label: string};

/** @returns this page in every language but the one that it is in */
export default function useTranslations(): PageTranslation[] {
  const {
    siteConfig: {baseUrl},
    i18n: {currentLocale, locales, localeConfigs},
  } = useDocusaurusContext();
  const {pathname} = useLocation();
  return locales
    .filter((locale) => locale !== currentLocale)
    .map((locale) => {
      const {htmlLang, label, baseUrl: root} = required(localeConfigs[locale], locale);
      return {locale, htmlLang, label, url: `${root}${pathname.slice(baseUrl.length)}`};
    });
}
