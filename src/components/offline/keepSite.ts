import siteConfig from '@generated/docusaurus.config';

type Connection = {saveData?: boolean};

function savesData(): boolean {
  const {connection} = navigator as Navigator & {connection?: Connection};
  return (
    connection?.saveData === true || window.matchMedia('(prefers-reduced-data: reduce)').matches
  );
}

/** Has the site kept on the reader's device, in the version that the host has. */
async function keepSite(): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${siteConfig.baseUrl}sw.js`);
  if (registration.active) {
    await registration.update();
  }
  const {installing, waiting, active} = registration;
  (installing ?? waiting ?? active)?.postMessage('keep');
}

/** Client module: keeps the site for a reader without a connection, once the page has nothing else to do. */
function keepWhenIdle(): void {
  const keep = (): void => {
    keepSite().catch(() => {
      // Without a connection, or with a browser that keeps nothing, it stays as it is.
    });
  };
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(keep);
  } else {
    // Safari has no idea of being idle.
    setTimeout(keep, 1000);
  }
}

if (typeof window !== 'undefined' && 'serviceWorker' in navigator && !savesData()) {
  if (document.readyState === 'complete') {
    keepWhenIdle();
  } else {
    window.addEventListener('load', keepWhenIdle);
  }
}
