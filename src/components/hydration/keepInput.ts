/** @returns those of some elements, and of all within them, that a selector matches */
function select(roots: Iterable<Element>, selector: string): Element[] {
  return Array.from(roots, (root) => [
    ...(root.matches(selector) ? [root] : []),
    ...root.querySelectorAll(selector),
  ]).flat();
}

/** @returns the element that stands now where another stood before, by its names and its place */
function findSuccessor(element: Element, before: Element[], now: Element): Element | undefined {
  // What has changed the page may have changed its labels, too.
  for (const names of [['id', 'name', 'href', 'aria-label'], ['name']]) {
    const selector = names
      .filter((name) => element.hasAttribute(name))
      .map((name) => `[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`)
      .join('');
    const place = select(before, element.localName + selector).indexOf(element);
    const successor = select([now], element.localName + selector)[place];
    if (successor) {
      return successor;
    }
  }
  return undefined;
}

/**
 * Client module: keeps what a reader has typed, where the caret is, what has the focus and what was
 * pressed, if React renders the page anew. It does so where something, such as a browser's extension or
 * a translator, has changed the page before hydration.
 *
 * @see https://react.dev/errors/418
 */
function keepInput(container: Element): void {
  let focused = document.activeElement;
  let selection: [start: number | null, end: number | null] = [null, null];
  // A field that was removed knows its selection no more.
  const noteSelection = (): void => {
    if (focused instanceof HTMLInputElement && focused.isConnected) {
      selection = [focused.selectionStart, focused.selectionEnd];
    }
  };
  noteSelection();
  document.addEventListener('selectionchange', noteSelection);
  document.addEventListener('input', noteSelection);
  document.addEventListener('focusin', ({target}) => {
    // A page that is rendered anew may take the focus before what had it is known to be gone.
    if (focused?.isConnected !== false) {
      focused = target as Element;
      noteSelection();
    }
  });
  document.addEventListener('focusout', ({target}) => {
    // An element that is removed may lose its focus with an event, too, in the same task.
    setTimeout(() => {
      if (focused === target && focused !== document.activeElement && focused?.isConnected) {
        focused = null;
      }
    });
  });

  new MutationObserver((records, observer) => {
    if (document.documentElement.dataset.hasHydrated === 'true') {
      observer.disconnect();
      return;
    }
    const removed = records
      .flatMap(({removedNodes}) => [...removedNodes])
      .filter((node) => node instanceof Element);
    const findNow = (element: Element): Element | undefined =>
      findSuccessor(element, removed, container);
    for (const pressed of select(removed, '[data-heard]')) {
      findNow(pressed)?.setAttribute('data-heard', '');
    }
    for (const field of select(removed, 'input')) {
      const successor = findNow(field);
      if (
        field instanceof HTMLInputElement &&
        successor instanceof HTMLInputElement &&
        field.value !== ''
      ) {
        successor.value = field.value;
        successor.dispatchEvent(new Event('input', {bubbles: true}));
      }
    }
    const successor = focused && !focused.isConnected && findNow(focused);
    if (successor instanceof HTMLElement) {
      const [start, end] = selection;
      successor.focus({preventScroll: true});
      if (successor instanceof HTMLInputElement) {
        successor.setSelectionRange(start, end);
      }
    }
  }).observe(container, {childList: true});
}

if (typeof document !== 'undefined') {
  const container = document.getElementById('__docusaurus');
  if (container) {
    keepInput(container);
  }
}
