// Opens and closes our menu by the browser's own means, or leads to it; the stock button needs the page's scripts.
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import IconMenu from '@theme/Icon/Menu';
import {MENU_ID} from '@site/src/components/menu/Menu';

export default function MobileSidebarToggle(): ReactNode {
  return (
    <button
      className="navbar__toggle clean-btn"
      type="button"
      popoverTarget={MENU_ID}
      onClick={() => {
        // Where the browser knows no popovers, the menu stands open at the end of the page.
        if (!('popover' in document.body)) {
          document.querySelector<HTMLElement>(`#${MENU_ID} a`)?.focus();
        }
      }}
      aria-label={translate({id: 'menu.label', message: 'メニュー'})}>
      <IconMenu />
    </button>
  );
}
