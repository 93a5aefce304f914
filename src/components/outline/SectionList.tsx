import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import outline from '@generated/sections/default/outline.json';
import Phrases from './Phrases';
import ShareAnswer from '../share/ShareAnswer';
import styles from './SectionList.module.css';

/** All sections with all their questions, each a link to its answer. */
export default function SectionList(): ReactNode {
  return (
    <ol className={styles.sections}>
      {outline.sections.map(({slug, title, path, questions}) => (
        <li key={slug} className={styles.section}>
          <Heading as="h2" className={styles.title}>
            <Link to={path}>
              <Phrases phrases={title} />
            </Link>
          </Heading>
          <ul className={styles.questions}>
            {questions.map((question) => (
              <li key={question.id} className={styles.question}>
                <Link to={question.path}>
                  <Phrases phrases={question.question} />
                </Link>
                <ShareAnswer id={question.id} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
