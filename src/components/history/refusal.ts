/**
 * Client module: lets nothing fail where the browser refuses to change its history, as Safari does
 * after a hundred changes in ten seconds: a link then loads its page, and an address that would only be
 * written otherwise stays.
 *
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#shared-history-push/replace-state-steps
 */
function survive(history: History): void {
  const push = history.pushState.bind(history);
  const replace = history.replaceState.bind(history);

  function tryTo(change: () => void, onRefusal: () => void): void {
    try {
      change();
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'SecurityError')) {
        throw error;
      }
      onRefusal();
    }
  }

  history.pushState = (state, unused, url) => {
    tryTo(
      () => {
        push(state, unused, url);
      },
      () => {
        window.location.assign(url ?? '');
      },
    );
  };
  history.replaceState = (state, unused, url) => {
    tryTo(
      () => {
        replace(state, unused, url);
      },
      () => undefined,
    );
  };
}

if (typeof window !== 'undefined') {
  survive(window.history);
}
