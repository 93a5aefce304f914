import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import styles from './Breadcrumbs.module.css';

/** The way from the home page to a section, which the children name. */
export default function Breadcrumbs({children}: {children: ReactNode}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <nav
      aria-label={translate({
        id: 'theme.docs.breadcrumbs.navAriaLabel',
        message: 'パンくずリストのナビゲーション',
      })}>
      <ol className={clsx('breadcrumbs clean-list', styles.breadcrumbs)}>
        <li>
          <Link className="qa-target" to="/">
            {siteConfig.title}
          </Link>
        </li>
        <li>{children}</li>
      </ol>
    </nav>
  );
}
