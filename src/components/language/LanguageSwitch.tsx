import type {ReactNode} from 'react';
import {useHistorySelector} from '@docusaurus/theme-common';
import clsx from 'clsx';
import styles from './LanguageSwitch.module.css';
import useTranslations from './useTranslations';

/** Links to this very page, query and answer in every other language, each named in that language. */
export default function LanguageSwitch(): ReactNode {
  const search = useHistorySelector(({location}) => location.search);
  const hash = useHistorySelector(({location}) => location.hash);

  return useTranslations().map(({locale, url, htmlLang, label}) => (
    <a
      key={locale}
      className={clsx('qa-target', styles.link)}
      href={`${url}${search}${hash}`}
      hrefLang={htmlLang}
      lang={htmlLang}>
      {label}
    </a>
  ));
}
