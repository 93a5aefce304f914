import {Fragment, type ReactNode} from 'react';
import {splitAtJoints} from '@site/src/shared/phrases';
import styles from './Phrases.module.css';

/**
 * Shows text that breaks between its phrases only, or anywhere once a phrase is wider than its box.
 *
 * Text nodes stand beside one another here; as one element, which is replaced if its text changes, they
 * never come or go by themselves (see Interpolated).
 */
export default function Phrases({phrases}: {phrases: readonly ReactNode[]}): ReactNode {
  return (
    <span
      key={phrases.filter((phrase) => typeof phrase === 'string').join('')}
      className={styles.phrases}>
      {phrases.map((phrase, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {(phrases.length > 1 && typeof phrase === 'string'
            ? splitAtJoints(phrase)
            : [phrase]
          ).map((part, place) =>
            place % 2 === 1 ? (
              <span key={place} className={styles.joint}>
                {part}
              </span>
            ) : (
              part
            ),
          )}
        </Fragment>
      ))}
    </span>
  );
}
