import {useId, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import questions from '@generated/answers/default/questions.json';
import redirects from '@generated/answers/default/redirects.json';
import {normalizeAddress} from '@site/src/shared/address';
import {answerPath, sectionPath} from '@site/src/shared/paths';
import {guessPages, missingAddress, pageBelow} from '@site/src/shared/redirects';
import Phrases from '../outline/Phrases';
import styles from './GuessedPages.module.css';

/** The answer and the section that the reader's address, a missing page's, resembles, if there are any. */
export default function GuessedPages(): ReactNode {
  const headingId = useId();
  const root = normalizeAddress(useBaseUrl('/'));
  const {pathname} = missingAddress(useLocation());
  const page = pageBelow(root, normalizeAddress(pathname));
  const {answer, section} = guessPages(page, questions, redirects);
  const guesses = [
    ...(answer ? [{path: answerPath(answer.slug, answer.id), phrases: answer.question}] : []),
    ...(section ? [{path: sectionPath(section.slug), phrases: section.title}] : []),
  ];
  if (guesses.length === 0) {
    return null;
  }
  return (
    <nav className={styles.guesses} aria-labelledby={headingId}>
      <p className={styles.heading} id={headingId}>
        <Translate id="address.guess">もしかして：</Translate>
      </p>
      <ul className="clean-list">
        {guesses.map(({path, phrases}) => (
          <li key={path}>
            <Link className="qa-target" to={path}>
              <Phrases phrases={phrases} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
