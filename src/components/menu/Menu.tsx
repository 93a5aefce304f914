import {createContext, useEffect, useRef, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {
  useThemeConfig,
  type Footer,
  type FooterColumnItem,
  type FooterLinkItem,
} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import ColorModeToggle from '@theme/Navbar/ColorModeToggle';
import {closeMenu} from '@site/src/early/menu';
import clsx from 'clsx';
import SectionLinks, {type OpenSection} from '../outline/SectionLinks';
import styles from './Menu.module.css';

/** By which the button in the navbar opens it. */
export const MENU_ID = 'menu';

/** The section that a page belongs to, for the menu in its navbar. */
export const OpenSectionContext = createContext<OpenSection | undefined>(undefined);

/** @returns the links of the footer, which may be in columns, if it has any */
function listLinks(links: Footer['links'] = []): FooterLinkItem[] {
  return links.flatMap((link) => ('items' in link ? (link as FooterColumnItem).items : [link]));
}

/**
 * The menu of narrow screens: all sections, and the questions of the open one, on one level. The
 * browser itself opens and closes it, before the page's scripts have come, too.
 */
export default function Menu({open}: {open?: OpenSection | undefined}): ReactNode {
  const menu = useRef<HTMLElement>(null);
  const links = listLinks(useThemeConfig().footer?.links);
  const history = useHistory();

  useEffect(() => {
    const {current} = menu;
    const close = (): void => {
      closeMenu(current);
    };
    // The page behind is not to be walked while it is covered.
    const closeBehind = ({relatedTarget}: FocusEvent): void => {
      if (relatedTarget && !current?.contains(relatedTarget as Node)) {
        close();
      }
    };
    current?.addEventListener('focusout', closeBehind);
    const stopListening = history.listen(close);
    return () => {
      current?.removeEventListener('focusout', closeBehind);
      stopListening();
    };
  }, [history]);

  return (
    <nav
      ref={menu}
      id={MENU_ID}
      className={clsx('qa-floating', styles.menu)}
      popover="auto"
      aria-label={translate({id: 'menu.label', message: 'メニュー'})}>
      <ul className="menu__list">
        <SectionLinks open={open} />
      </ul>
      <ul className={clsx('menu__list', styles.more)}>
        {links.map(({label, to, href}) => (
          <li key={label} className="menu__list-item">
            <Link className="menu__link" to={to ?? href}>
              {label}
            </Link>
          </li>
        ))}
        <li className={styles.colorMode}>
          <ColorModeToggle />
        </li>
      </ul>
    </nav>
  );
}
