import type {ReactNode} from 'react';
import {useHistorySelector} from '@docusaurus/theme-common';
import clsx from 'clsx';
import styles from './LanguageSwitch.module.css';
import useTranslations from './useTranslations';

/** Links to this very page, query and answer in every other language, each named in that language. */
export default function LanguageSwitch({mobile = false}: {mobile?: boolean}): ReactNode {
  const search = useHistorySelector(({location}) => location.search);
  const hash = useHistorySelector(({location}) => location.hash);

  const links = useTranslations().map(({locale, url, htmlLang, label}) => (
    <a
      key={locale}
      className={mobile ? 'menu__link' : clsx('qa-target', styles.link)}
      href={`${url}${search}${hash}`}
      hrefLang={htmlLang}
      lang={htmlLang}>
      {label}
    </a>
  ));
  return mobile ? <li className="menu__list-item">{links}</li> : links;
}
