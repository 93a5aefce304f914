import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import outline from '@generated/sections/default/outline.json';
import Phrases from '../Phrases';

/** Home and all sections, in the drawer of narrow screens; wide screens have the sidebar. */
export default function SectionMenu({mobile = false}: {mobile?: boolean}): ReactNode {
  if (!mobile) {
    return null;
  }
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
