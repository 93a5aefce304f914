import {useEffect, useRef, useState, type ComponentProps, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './ScrollableTable.module.css';

/** A table that scrolls inside its own box, also by keyboard, where the screen is too narrow for it. */
export default function ScrollableTable(props: ComponentProps<'table'>): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  // Until it is measured, and without scripts, it may have to scroll.
  const [scrolls, setScrolls] = useState(true);

  useEffect(() => {
    const {current} = box;
    if (!current) {
      return undefined;
    }
    const observer = new ResizeObserver(() => {
      setScrolls(current.scrollWidth > current.clientWidth);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);

  const scroller = {
    role: 'group',
    'aria-label': translate({id: 'table.label', message: '表（横にスクロールできます）'}),
    // A box that scrolls must be reachable by keyboard (WCAG 2.1.1).
    tabIndex: 0,
  };
  return (
    <div ref={box} className={styles.box} {...(scrolls && scroller)}>
      <table {...props} />
    </div>
  );
}
