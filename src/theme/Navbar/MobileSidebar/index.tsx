// Replaces the stock drawer by our menu, which the browser opens without scripts and which is there on one level.
import {use, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import outline from '@generated/answers/default/outline.json';
import Menu, {OpenSectionContext} from '@site/src/components/menu/Menu';
import {sectionPath} from '@site/src/shared/paths';
import {pageBelow} from '@site/src/shared/redirects';

export default function MobileSidebar(): ReactNode {
  const open = use(OpenSectionContext);
  const {pathname} = useLocation();
  const page = pageBelow(useBaseUrl('/'), pathname);
  // A section's page brings a menu of its own: the navbar does not know its questions.
  return !outline.sections.some(({slug}) => sectionPath(slug) === page) && <Menu open={open} />;
}
