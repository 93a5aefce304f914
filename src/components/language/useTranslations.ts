import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';

/** This very page in another language; `url` has neither query nor hash. */
type PageTranslation = {
  locale: string;
  url: string;
  htmlLang: string | undefined;
  /** The language's own name for itself. */
  label: string | undefined;
};

/** @returns this page in every language but the one that it is in */
export default function useTranslations(): PageTranslation[] {
  const {
    i18n: {currentLocale, locales, localeConfigs},
  } = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  return locales
    .filter((locale) => locale !== currentLocale)
    .map((locale) => ({
      locale,
      url: createUrl({locale, fullyQualified: false}),
      htmlLang: localeConfigs[locale]?.htmlLang,
      label: localeConfigs[locale]?.label,
    }));
}
