import {closeMenu} from './menu';

/**
 * Hears every tap on a control that needs the page's scripts before they have come: a link is copied at
 * once, any other control shows that it was heard (`data-heard`) and is pressed when it is alive.
 */
export function hearTaps(): void {
  const {dataset} = document.documentElement;
  const isAlive = (): boolean => dataset.hasHydrated === 'true';

  function press(control: HTMLButtonElement): void {
    if (isAlive()) {
      control.click();
    } else {
      control.dataset.heard = '';
    }
  }

  document.addEventListener('click', ({target}) => {
    const element = target as Element;
    closeMenu(element.closest('a')?.closest<HTMLElement>('[popover]'));
    // A control that is not yet enabled lets a tap through to what is around it.
    const control =
      element.closest('button') ?? element.querySelector<HTMLButtonElement>(':scope > button');
    if (isAlive() || !control || control.type === 'submit' || control.popoverTargetElement) {
      return;
    }
    if (control.value) {
      // In the tap itself: Safari refuses the clipboard later.
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(control.value))
        .then(
          () => {
            control.dataset.outcome = 'copied';
          },
          () => {
            press(control);
          },
        );
    } else {
      press(control);
    }
  });

  new MutationObserver((_, observer) => {
    if (isAlive()) {
      observer.disconnect();
      for (const control of document.querySelectorAll<HTMLButtonElement>('[data-heard]')) {
        delete control.dataset.heard;
        control.click();
      }
    }
  }).observe(document.documentElement, {attributeFilter: ['data-has-hydrated']});
}
