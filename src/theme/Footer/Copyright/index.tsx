// Adds whose answers these are, with a link to reach them; the stock line is a string of HTML that the configuration would have to escape.
import type {ReactNode} from 'react';
import type {Props} from '@theme/Footer/Copyright';
import StockCopyright from '@theme-original/Footer/Copyright';
import Owner from '@site/src/components/outline/Owner';
import styles from './styles.module.css';

export default function Copyright(props: Props): ReactNode {
  return (
    <>
      <StockCopyright {...props} />
      <Owner className={styles.owner} />
    </>
  );
}
