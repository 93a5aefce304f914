import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import styles from './OtherHost.module.css';

/** @returns the host that links lead to, if it is not the one that the page is read at */
export function useOtherHost(): string | undefined {
  const {siteConfig} = useDocusaurusContext();
  const isBrowser = useIsBrowser();
  const {host, hostname} = new URL(siteConfig.url);
  return isBrowser && window.location.hostname !== hostname ? host : undefined;
}

/** Warns whoever is about to send links that they lead to another host than this page's, if they do. */
export default function OtherHost(): ReactNode {
  const host = useOtherHost();
  return (
    host && (
      <span className={styles.warning}>
        {translate(
          {
            id: 'share.otherHost',
            message:
              'リンクの行き先は {host} ですが、このページは {here} で開かれています。ここで公開するなら、リンクを送る前に、SITE_URL にこのサイトのアドレスを指定してビルドし直してください。',
          },
          {host, here: window.location.host},
        )}
      </span>
    )
  );
}
