/** An element that the browser may have opened as a popover; not every one of `browserslist` can. */
type Menu = {hidePopover?: () => void};

/** Closes a menu that the browser has opened. */
export function closeMenu(menu: Menu | null | undefined): void {
  menu?.hidePopover?.();
}
