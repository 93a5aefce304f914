// Replaces the stock outline by a native disclosure, which opens without the page's scripts.
import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import TOCItems from '@theme/TOCItems';
import type {Props} from '@theme/TOCCollapsible';
import clsx from 'clsx';
import styles from './styles.module.css';

export default function TOCCollapsible({className, ...items}: Props): ReactNode {
  return (
    <details className={clsx(styles.outline, className)}>
      <summary>
        <Translate id="theme.TOCCollapsible.toggleButtonLabel">このページの見出し</Translate>
      </summary>
      <TOCItems {...items} />
    </details>
  );
}
