import {readSession, writeSession} from '../shared/storage';

/** Where it is kept that the reader has given a sign. */
const KEY = 'qa-sign';

/**
 * Fetches the site's scripts, and its whole stylesheet in place of the page's own, when the reader gives
 * the first sign of doing more than reading; from then on at once, on every page of their visit. At
 * once, too, where the page says that it needs them (`data-live`, empty or the query parameter that it
 * depends on), and for a fragment that is not on the page. What cannot be fetched is fetched again at
 * the next sign. Their addresses, in their order, are in the element `framework`.
 */
export function loadFramework(): void {
  const signs = 'pointermove pointerdown wheel scroll keydown focusin input click hashchange'.split(
    ' ',
  );
  const addresses = document.getElementById('framework')?.textContent ?? '[]';
  const pending = new Set(JSON.parse(addresses) as string[]);
  // The browser goes to the fragment of the address by itself, again until the page is complete.
  let isJumping = window.location.hash !== '';
  window.addEventListener('load', () => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        isJumping = false;
      });
    });
  });

  function load(event?: Event): void {
    if (event?.type === 'scroll' && isJumping) {
      return;
    }
    for (const sign of signs) {
      window.removeEventListener(sign, load, true);
    }
    // What the scripts show needs its styles.
    const stylesheet = [...pending].find((address) => address.endsWith('.css'));
    const own = document.querySelector('link[rel="stylesheet"]');
    for (const address of pending) {
      const onerror = (): void => {
        pending.add(address);
        listen();
      };
      if (address === stylesheet) {
        const onload = (): void => {
          own?.remove();
          load();
        };
        append('link', {rel: 'stylesheet', href: address, onload, onerror});
      } else if (stylesheet) {
        append('link', {rel: 'preload', href: address, as: 'script'});
        continue;
      } else {
        append('script', {src: address, async: false, onerror});
      }
      pending.delete(address);
    }
    writeSession(KEY, 'true');
  }

  function append(tag: string, properties: object): void {
    document.head.append(Object.assign(document.createElement(tag), properties));
  }

  function listen(): void {
    for (const sign of signs) {
      window.addEventListener(sign, load, {capture: true, passive: true});
    }
  }

  function isNeeded(): boolean {
    const {hash, pathname, search} = window.location;
    const live = document.querySelector<HTMLElement>('[data-live]')?.dataset.live;
    try {
      const id = decodeURIComponent(hash.slice(1));
      return (
        (live === '' && !pathname.endsWith('/404.html')) ||
        new URLSearchParams(search).has(live ?? '') ||
        readSession(KEY) !== '' ||
        (id !== '' && !document.getElementById(id))
      );
    } catch {
      // A fragment that cannot be decoded.
      return true;
    }
  }

  if (isNeeded()) {
    load();
  } else {
    listen();
  }
}
