import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import outline from '@generated/answers/default/outline.json';
import type {Phrases as PhrasesList} from '@site/src/shared/phrases';
import {sectionPath} from '@site/src/shared/paths';
import Phrases from './Phrases';

/** A section that is open in a list of all: its questions, and the page that the reader is on. */
export type OpenSection = {
  slug: string;
  questions: readonly {path: string; question: PhrasesList}[];
  current: string;
};

/** Home and all sections, as items of a menu’s list; the open one with its questions. */
export default function SectionLinks({open}: {open?: OpenSection | undefined}): ReactNode {
  const current = (path: string): {'aria-current'?: 'page'} =>
    path === open?.current ? {'aria-current': 'page'} : {};
  return (
    <>
      <li className="menu__list-item">
        <Link className="menu__link" to="/">
          <Translate id="home.link">ホーム</Translate>
        </Link>
      </li>
      {outline.sections.map(({slug, title}) => (
        <li key={slug} className="menu__list-item">
          <Link className="menu__link" to={sectionPath(slug)} {...current(sectionPath(slug))}>
            <Phrases phrases={title} />
          </Link>
          {slug === open?.slug && (
            <ul className="menu__list">
              {open.questions.map(({path, question}) => (
                <li key={path} className="menu__list-item">
                  <Link className="menu__link" to={path} {...current(path)}>
                    <Phrases phrases={question} />
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </>
  );
}
