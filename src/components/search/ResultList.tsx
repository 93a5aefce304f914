import {useEffect, type MouseEvent, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {Hit} from '@site/src/shared/search/hit';
import {cutAtMarks, cutPassage} from '@site/src/shared/search/passage';
import Passage from './Passage';
import {Literally, ReadAs} from './ReadAs';
import styles from './ResultList.module.css';

type Props = {
  /** Of the list; the place of an option is added for the option's own. */
  id: string;
  className?: string;
  /** What the query was read as; SearchNotes tells it aloud. */
  readAs: readonly string[];
  /** The list is shown if there are any. */
  choices: readonly Choice[];
  /** Place of the selected option. */
  selected: number;
  onSelect: (index: number) => void;
  onChoose: (choice: Choice, inNewTab: boolean) => void;
};

/** What a list offers: an answer, the very letters that were typed, or the page of all results. */
export type Choice = Hit | {literally: string} | 'all';

function Option({choice}: {choice: Choice}): ReactNode {
  if (choice === 'all') {
    return <span>{translate({id: 'theme.SearchBar.seeAll', message: 'すべての結果を見る'})}</span>;
  }
  if ('literally' in choice) {
    // One child of the option, whose parts would else stand apart without blanks.
    return (
      <span>
        <Literally query={choice.literally} />
      </span>
    );
  }
  return (
    <>
      <div className={clsx('qa-question', styles.question)}>
        <Passage pieces={cutAtMarks(choice.question, choice.questionMarks)} />
      </div>
      <div className={styles.section}>
        <Passage pieces={cutAtMarks(choice.section, choice.sectionMarks)} />
      </div>
      <div className={styles.passage}>
        <Passage pieces={cutPassage(choice.text, choice.textMarks)} />
      </div>
    </>
  );
}

/** The results of a search field, which keeps the focus: the listbox of a combobox. */
export default function ResultList({
  id,
  className,
  readAs,
  choices,
  selected,
  onSelect,
  onChoose,
}: Props): ReactNode {
  useEffect(() => {
    document.getElementById(`${id}${selected}`)?.scrollIntoView({block: 'nearest'});
  }, [id, choices, selected]);

  // The field has the focus, and hears the keys: the combobox pattern.
  const option = (choice: Choice, index: number): object => ({
    id: `${id}${index}`,
    role: 'option',
    'aria-selected': index === selected,
    onMouseMove: () => {
      onSelect(index);
    },
    onClick: ({ctrlKey, metaKey}: MouseEvent) => {
      onChoose(choice, ctrlKey || metaKey);
    },
    onAuxClick: ({button}: MouseEvent) => {
      if (button === 1) {
        onChoose(choice, true);
      }
    },
  });
  return (
    <div
      id={id}
      className={clsx(styles.list, className)}
      role="listbox"
      tabIndex={-1}
      aria-label={translate({id: 'search.list.label', message: '検索結果'})}
      hidden={choices.length === 0}
      // A press on the list must not take the focus from the field.
      onMouseDown={(event) => {
        event.preventDefault();
      }}>
      {readAs.length > 0 && (
        <div className={styles.readAs} aria-hidden="true">
          <ReadAs words={readAs} />
        </div>
      )}
      {choices.map((choice, index) => (
        <div
          key={index}
          className={clsx(
            styles.option,
            (choice === 'all' || 'literally' in choice) && styles.further,
          )}
          {...option(choice, index)}>
          <Option choice={choice} />
        </div>
      ))}
    </div>
  );
}
