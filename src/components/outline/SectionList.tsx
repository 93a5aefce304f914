import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import sections from '@generated/answers/default/list.json';
import {answerPath, questionPath, sectionPath} from '@site/src/shared/paths';
import clsx from 'clsx';
import Phrases from './Phrases';
import ShareAnswer from '../share/ShareAnswer';
import styles from './SectionList.module.css';

/** All sections with all their questions, each a link to its answer; without them, if they are too many. */
export default function SectionList(): ReactNode {
  return (
    <ol className={clsx('clean-list', styles.sections)}>
      {sections.map(({slug, title, questions}) => (
        <li key={slug} className={styles.section}>
          <Heading as="h2" className={clsx('qa-list-title', styles.title)}>
            <Link className="qa-target" to={sectionPath(slug)}>
              <Phrases phrases={title} />
            </Link>
          </Heading>
          <ul className="clean-list">
            {questions.map(({id, question}) => (
              <li key={id} className={styles.question} data-answer={id}>
                <Link className="qa-question" to={questionPath(slug, id)}>
                  <Phrases phrases={question} />
                </Link>
                <ShareAnswer path={answerPath(slug, id)} question={question.join('')} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
