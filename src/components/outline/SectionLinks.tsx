import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import outline from '@generated/sections/default/outline.json';
import Phrases from './Phrases';

/** Home and all sections, as items of a menu’s list. */
export default function SectionLinks(): ReactNode {
  return (
    <>
      <li className="menu__list-item">
        <Link className="menu__link" to="/">
          <Translate id="home.link" description="Name of the link to the home page">
            ホーム
          </Translate>
        </Link>
      </li>
      {outline.sections.map(({slug, title, path}) => (
        <li key={slug} className="menu__list-item">
          <Link className="menu__link" to={path}>
            <Phrases phrases={title} />
          </Link>
        </li>
      ))}
    </>
  );
}
