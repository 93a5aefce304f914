import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import styles from './styles.module.css';

/** Links to this very page, query and answer in every other language, each named in that language. */
export default function LanguageSwitch({mobile = false}: {mobile?: boolean}): ReactNode {
  const {
    i18n: {currentLocale, locales, localeConfigs},
  } = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  const search = useHistorySelector(({location}) => location.search);
  const hash = useHistorySelector(({location}) => location.hash);

  const links = locales
    .filter((locale) => locale !== currentLocale)
    .map((locale) => (
      <a
        key={locale}
        className={mobile ? 'menu__link' : styles.link}
        href={`${createUrl({locale, fullyQualified: false})}${search}${hash}`}
        hrefLang={localeConfigs[locale]?.htmlLang}
        lang={localeConfigs[locale]?.htmlLang}>
        {localeConfigs[locale]?.label}
      </a>
    ));
  return mobile ? <li className="menu__list-item">{links}</li> : links;
}
