import type {ComponentProps, ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import CopyControl from '../share/CopyControl';
import styles from './CodeBlock.module.css';

/** What the Markdown's `pre` element brings; see src/node/markdown/code.ts. */
type Props = ComponentProps<'pre'> & {code: string};

/** A block of code below its title, if it has one, with a control to copy it. */
export default function CodeBlock({code, title, ...props}: Props): ReactNode {
  return (
    <div className={styles.block}>
      {title && <p className={styles.title}>{title}</p>}
      <pre {...props} />
      <CopyControl
        className={styles.copy}
        text={code}
        isCode
        label={translate({id: 'code.copy', message: 'コードをコピー'})}
      />
    </div>
  );
}
