import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import outline from '@generated/answers/default/outline.json';
import {sectionPath} from '@site/src/shared/paths';
import Phrases from './Phrases';

/** Home and all sections, as items of a menu’s list. */
export default function SectionLinks(): ReactNode {
  return (
    <>
      <li className="menu__list-item">
        <Link className="menu__link" to="/">
          <Translate id="home.link">ホーム</Translate>
        </Link>
      </li>
      {outline.sections.map(({slug, title}) => (
        <li key={slug} className="menu__list-item">
          <Link className="menu__link" to={sectionPath(slug)}>
            <Phrases phrases={title} />
          </Link>
        </li>
      ))}
    </>
  );
}
