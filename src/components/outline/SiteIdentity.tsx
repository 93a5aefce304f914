import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import outline from '@generated/answers/default/outline.json';
import Owner from './Owner';
import Phrases from './Phrases';
import styles from './SiteIdentity.module.css';

/** Whose answers these are and what the site is for, in a line, to someone who was sent one of them. */
export default function SiteIdentity(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <p className={styles.identity}>
      <Owner className={styles.part} />
      <span className={styles.part}>
        {translate(
          {id: 'site.identity', message: 'インフラ／SREエンジニアの{title}'},
          {title: siteConfig.title},
        )}
      </span>
      <span className={styles.part}>
        <Phrases phrases={outline.tagline} />
      </span>
    </p>
  );
}
