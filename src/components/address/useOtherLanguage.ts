import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/**
 * @returns the base URL of the language that the reader's address belongs to, if this page is in
 * another one, as it happens to a missing address
 */
export default function useOtherLanguage(): string | undefined {
  const {
    i18n: {currentLocale, defaultLocale, localeConfigs},
  } = useDocusaurusContext();
  const {pathname} = useLocation();
  const language = Object.entries(localeConfigs).find(
    ([locale, {baseUrl}]) => locale !== defaultLocale && pathname.startsWith(baseUrl),
  );
  return language && language[0] !== currentLocale ? language[1].baseUrl : undefined;
}
