import {useEffect, useRef, type MouseEvent, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {Hit} from '@site/src/shared/search/hit';
import {cutAtMarks, cutPassage} from '@site/src/shared/search/passage';
import Passage from './Passage';
import styles from './ResultList.module.css';

type Props = {
  /** Of the list; the place of an option is added for the option's own. */
  id: string;
  className?: string;
  /** The list is shown if there are any. */
  hits: readonly Hit[];
  /** Place of the selected option; that after the last hit leads to the search page. */
  selected: number;
  onSelect: (index: number) => void;
  /** Told the hit that the reader wants; none for the search page. */
  onChoose: (hit: Hit | undefined, inNewTab: boolean) => void;
};

/** The results of a search field, which keeps the focus: the listbox of a combobox. */
export default function ResultList({
  id,
  className,
  hits,
  selected,
  onSelect,
  onChoose,
}: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[selected]?.scrollIntoView({block: 'nearest'});
  }, [hits, selected]);

  const option = (index: number): object => ({
    id: `${id}${index}`,
    role: 'option',
    'aria-selected': index === selected,
    onMouseMove: () => {
      onSelect(index);
    },
    onClick: ({ctrlKey, metaKey}: MouseEvent) => {
      onChoose(hits[index], ctrlKey || metaKey);
    },
    onAuxClick: ({button}: MouseEvent) => {
      if (button === 1) {
        onChoose(hits[index], true);
      }
    },
  });
  return (
    <div
      ref={list}
      id={id}
      className={clsx(styles.list, className)}
      role="listbox"
      tabIndex={-1}
      aria-label={translate({id: 'search.list.label', message: '検索結果'})}
      hidden={hits.length === 0}
      // A press on the list must not take the focus from the field.
      onMouseDown={(event) => {
        event.preventDefault();
      }}>
      {hits.map((hit, index) => (
        <div key={hit.id} className={styles.option} {...option(index)}>
          <div className={clsx('qa-question', styles.question)}>
            <Passage pieces={cutAtMarks(hit.question, hit.questionMarks)} />
          </div>
          <div className={styles.section}>
            <Passage pieces={cutAtMarks(hit.section, hit.sectionMarks)} />
          </div>
          <div className={styles.passage}>
            <Passage pieces={cutPassage(hit.text, hit.textMarks)} />
          </div>
        </div>
      ))}
      {hits.length > 0 && (
        <div className={clsx(styles.option, styles.seeAll)} {...option(hits.length)}>
          <Translate id="theme.SearchBar.seeAll">すべての結果を見る</Translate>
        </div>
      )}
    </div>
  );
}
