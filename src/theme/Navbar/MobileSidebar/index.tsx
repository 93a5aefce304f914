// Keeps the keyboard inside the open drawer and closes it by Escape; the stock drawer lets the focus wander behind it.
import {useEffect, type ReactNode} from 'react';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import StockMobileSidebar from '@theme-original/Navbar/MobileSidebar';

const BEHIND = '.navbar__inner, .main-wrapper, .footer';

export default function MobileSidebar(): ReactNode {
  const {shown, toggle} = useNavbarMobileSidebar();

  useEffect(() => {
    if (!shown) {
      return undefined;
    }
    const behind = document.querySelectorAll<HTMLElement>(BEHIND);
    const opener = document.activeElement;
    function closeOnEscape({key}: KeyboardEvent): void {
      if (key === 'Escape') {
        toggle();
      }
    }
    for (const element of behind) {
      element.inert = true;
    }
    document.addEventListener('keydown', closeOnEscape);
    document.querySelector<HTMLElement>('.navbar-sidebar__close')?.focus();
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      for (const element of behind) {
        element.inert = false;
      }
      if (opener instanceof HTMLElement) {
        opener.focus();
      }
    };
  }, [shown, toggle]);

  return <StockMobileSidebar />;
}
