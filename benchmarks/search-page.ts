import type {Browser, Page} from '@playwright/test';
import {languagePath, type Language} from '../tests/site';

/** What {@link watchSearch} leaves in the page. */
type Watch = {
  asked: number;
  /** Questions that the worker has not answered yet. */
  pending: number;
  /** How long the last one took to the worker’s answer, in ms. */
  answerMs: number;
  /** `performance.now()` of the last change of the page's main part, and of the reader's text. */
  lastChange: number;
  lastInput: number;
};

type WatchedWindow = Window & {searchWatch: Watch};

/** What a search page shows; see {@link askSearchPage}. */
type Shown = {addresses: string[]; ms: number; answerMs: number};

/** Frames without a change after which the entries are complete. */
const STILL_FRAMES = 3;

const ENTRIES = '.main-wrapper article a[href]';
const INPUT = '.main-wrapper input';

/**
 * Opens the search page of a site, of ours or of search-local's, with a fresh cache; the index comes
 * with the first query.
 */
export async function openSearchPage(
  browser: Browser,
  origin: string,
  language: Language,
): Promise<Page> {
  const page = await (await browser.newContext({baseURL: origin})).newPage();
  await page.addInitScript(watchSearch);
  await page.goto(`/${languagePath(language)}search/`);
  await page.locator(INPUT).waitFor();
  return page;
}

/**
 * Puts a query into the page’s field, and waits until the worker has answered it and the page has come
 * to rest.
 *
 * @returns the addresses of the entries, best first, how long they took from the text, and of that how
 * long from asking the worker to its answer, in ms
 */
export async function askSearchPage(page: Page, query: string): Promise<Shown> {
  const asked = await page.evaluate(() => (window as unknown as WatchedWindow).searchWatch.asked);
  await page.locator(INPUT).fill(query);
  return page.evaluate(readEntries, {asked, STILL_FRAMES, ENTRIES});
}

/** Runs in the page before its own scripts, by itself: nothing from outside is there. */
function watchSearch(): void {
  const watch: Watch = {asked: 0, pending: 0, answerMs: 0, lastChange: 0, lastInput: 0};
  window.addEventListener(
    'input',
    () => {
      watch.lastInput = performance.now();
    },
    true,
  );
  (window as unknown as WatchedWindow).searchWatch = watch;

  // search-local asks its worker through a message port, by Comlink; ours is asked directly.
  for (const {prototype} of [MessagePort, Worker]) {
    prototype.postMessage = new Proxy(Reflect.get(prototype, 'postMessage'), {
      apply(target, port: MessagePort | Worker, args) {
        const call = args[0] as {id?: unknown; path?: string[]; query?: string} | null;
        if (call?.path?.[0] === 'search' || call?.query !== undefined) {
          watch.asked += 1;
          watch.pending += 1;
          const start = performance.now();
          const receive = ({data}: MessageEvent<{id: unknown}>): void => {
            if (data.id === call.id) {
              port.removeEventListener('message', receive as EventListener);
              watch.pending -= 1;
              watch.answerMs = performance.now() - start;
            }
          };
          port.addEventListener('message', receive as EventListener);
        }
        Reflect.apply(target, port, args);
      },
    });
  }

  new MutationObserver((records) => {
    const places = records.map(({target}) =>
      target instanceof Element ? target : target.parentElement,
    );
    if (places.some((element) => element?.closest('.main-wrapper'))) {
      watch.lastChange = performance.now();
    }
  }).observe(document, {childList: true, characterData: true, subtree: true});
}

/** Runs in the page, by itself: nothing from outside is there. */
async function readEntries({
  asked,
  ...settings
}: {
  asked: number;
  STILL_FRAMES: number;
  ENTRIES: string;
}): Promise<Shown> {
  const watch = (window as unknown as WatchedWindow).searchWatch;
  const start = performance.now();
  for (let stillFrames = 0; stillFrames < settings.STILL_FRAMES;) {
    const frameStart = performance.now();
    await new Promise(requestAnimationFrame);
    const isAnswered = watch.asked > asked && watch.pending === 0;
    if (!isAnswered && frameStart - start > 30_000) {
      throw new Error('The search page gave no answer.');
    }
    stillFrames = isAnswered && watch.lastChange < frameStart ? stillFrames + 1 : 0;
  }
  return {
    addresses: Array.from(
      document.querySelectorAll<HTMLAnchorElement>(settings.ENTRIES),
      ({href}) => href,
    ),
    ms: watch.lastChange - watch.lastInput,
    answerMs: watch.answerMs,
  };
}
