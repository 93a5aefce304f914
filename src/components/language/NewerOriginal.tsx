import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {required} from '@site/src/shared/required';
import styles from './NewerOriginal.module.css';

/**
 * Says above an answer that its original has changed since it was translated, and leads there.
 *
 * @param path - of the answer's own page, the same in every language
 */
export default function NewerOriginal({path}: {path: string}): ReactNode {
  const {defaultLocale, localeConfigs} = useDocusaurusContext().i18n;
  const {baseUrl, htmlLang} = required(localeConfigs[defaultLocale], defaultLocale);
  return (
    <p className={styles.note} role="note">
      <a className="qa-target" href={`${baseUrl}${path.slice(1)}`} hrefLang={htmlLang}>
        <Translate id="answer.newer">より新しい日本語版があります</Translate>
      </a>
    </p>
  );
}
