import {Fragment, type ReactNode} from 'react';
import styles from './Phrases.module.css';

/** Shows text that breaks between its phrases only, or anywhere once a phrase is wider than its box. */
export default function Phrases({phrases}: {phrases: readonly string[]}): ReactNode {
  return (
    <span className={styles.phrases}>
      {phrases.map((phrase, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  );
}
