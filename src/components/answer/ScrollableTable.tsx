import type {ComponentProps, ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './ScrollableTable.module.css';

/** A table that scrolls inside its own box, also by keyboard, where the screen is too narrow for it. */
export default function ScrollableTable(props: ComponentProps<'table'>): ReactNode {
  return (
    <div
      className={styles.box}
      role="group"
      aria-label={translate({id: 'table.label', message: '表（横にスクロールできます）'})}
      // A box that scrolls must be reachable by keyboard (WCAG 2.1.1).
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}>
      <table {...props} />
    </div>
  );
}
