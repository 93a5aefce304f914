import type {Browser, Page} from '@playwright/test';
import {languageBase} from '../tests/e2e/pages';
import type {Language} from '../tests/site';

/** What the search page shows for a query, and how long that took. */
export type Shown = {
  /** Addresses of the entries, best first. */
  addresses: string[];
  /** Milliseconds until the worker’s answer reached the page. */
  answered: number;
  /** Milliseconds until the entries stood in the page. */
  shown: number;
};

/** What {@link watchSearch} leaves in the page; times are `performance.now()`. */
type Watch = {
  /** Questions that the worker has not answered yet. */
  pending: number;
  asked: number;
  answered: number;
  /** When the page’s main part changed since the last answer; the first and the last time. */
  firstChange: number | undefined;
  lastChange: number;
  /** When the first entry stood in the page. */
  firstEntry: number | undefined;
};

type WatchedWindow = Window & {searchWatch: Watch};

/** Frames without a change after which the entries are complete. */
const STILL_FRAMES = 3;

const ENTRIES = 'main article a[href]';
const INPUT = 'main input';

/**
 * Opens search pages of one site, all with our watch on the calls into the worker: bar and page of
 * search-local ask it through a message port by Comlink, with either search.
 */
export class SearchPages {
  constructor(
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  /** Opens the search page with a fresh cache; the index comes with the first query. */
  async open(language: Language, query = ''): Promise<SearchPage> {
    const context = await this.browser.newContext({baseURL: this.origin});
    const page = await context.newPage();
    await page.addInitScript(watchSearch, ENTRIES);
    const search = query && `?${new URLSearchParams({q: query}).toString()}`;
    await page.goto(`${languageBase(language)}search/${search}`);
    await page.locator(INPUT).waitFor();
    return new SearchPage(page);
  }

  /**
   * Opens the search page by a link with a query.
   *
   * @returns milliseconds from the index’s arrival in the worker to the first entry in the page
   */
  async timeFirstEntry(language: Language, query: string): Promise<number> {
    const searchPage = await this.open(language, query);
    const time = await searchPage.timeFirstEntry();
    await searchPage.close();
    return time;
  }
}

/** A search page in the browser. */
export class SearchPage {
  constructor(private readonly page: Page) {}

  /**
   * Puts a query into the page’s field, and waits until the worker has answered it and the page has
   * come to rest.
   */
  async ask(query: string): Promise<Shown> {
    const shown = await this.page.evaluate(askInPage, {query, STILL_FRAMES, ENTRIES, INPUT});
    if (!shown) {
      throw new Error(`The search page gave no answer to “${query}”.`);
    }
    return shown;
  }

  async timeFirstEntry(): Promise<number> {
    await this.page.locator(ENTRIES).first().waitFor();
    const firstEntry = await this.page.evaluate(
      () =>
        performance.timeOrigin + ((window as unknown as WatchedWindow).searchWatch.firstEntry ?? 0),
    );
    const [worker] = this.page.workers();
    const arrival = await worker?.evaluate(() => {
      const index = performance
        .getEntriesByType('resource')
        .find(({name}) => name.includes('search-index')) as PerformanceResourceTiming | undefined;
      return index && performance.timeOrigin + index.responseEnd;
    });
    if (arrival === undefined) {
      throw new Error('The worker of the search page has fetched no index.');
    }
    return firstEntry - arrival;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** Runs in the page before its own scripts, by itself: nothing from outside is there. */
function watchSearch(entries: string): void {
  const watch: Watch = {
    pending: 0,
    asked: 0,
    answered: 0,
    firstChange: undefined,
    lastChange: 0,
    firstEntry: undefined,
  };
  (window as unknown as WatchedWindow).searchWatch = watch;

  const post = Reflect.get(MessagePort.prototype, 'postMessage');
  MessagePort.prototype.postMessage = new Proxy(post, {
    apply(target, port: MessagePort, args) {
      const call = args[0] as {id?: string; path?: string[]} | null;
      if (call?.path?.[0] === 'search') {
        watch.pending += 1;
        watch.asked += 1;
        const receive = ({data}: MessageEvent<{id: string}>): void => {
          if (data.id === call.id) {
            port.removeEventListener('message', receive);
            watch.pending -= 1;
            watch.answered = performance.now();
            watch.firstChange = undefined;
          }
        };
        port.addEventListener('message', receive);
      }
      Reflect.apply(target, port, args);
    },
  });

  new MutationObserver((records) => {
    const places = records.map(({target}) =>
      target instanceof Element ? target : target.parentElement,
    );
    if (places.some((element) => element?.closest('main'))) {
      watch.lastChange = performance.now();
      watch.firstChange ??= watch.lastChange;
      if (document.querySelector(entries)) {
        watch.firstEntry ??= watch.lastChange;
      }
    }
  }).observe(document, {childList: true, characterData: true, subtree: true});
}

/** Runs in the page, by itself: nothing from outside is there. */
async function askInPage({
  query,
  ...settings
}: {
  query: string;
  STILL_FRAMES: number;
  ENTRIES: string;
  INPUT: string;
}): Promise<Shown | undefined> {
  const watch = (window as unknown as WatchedWindow).searchWatch;
  const input = document.querySelector<HTMLInputElement>(settings.INPUT);
  const askedBefore = watch.asked;
  const start = performance.now();
  // React takes over the property of the element itself and would not notice a change through it.
  Reflect.set(HTMLInputElement.prototype, 'value', query, input);
  input?.dispatchEvent(new Event('input', {bubbles: true}));
  for (let stillFrames = 0; stillFrames < settings.STILL_FRAMES;) {
    const frameStart = performance.now();
    await new Promise(requestAnimationFrame);
    const isAnswered = watch.asked > askedBefore && watch.pending === 0;
    if (!isAnswered && frameStart - start > 30_000) {
      return undefined;
    }
    stillFrames = isAnswered && watch.lastChange < frameStart ? stillFrames + 1 : 0;
  }
  return {
    addresses: Array.from(
      document.querySelectorAll<HTMLAnchorElement>(settings.ENTRIES),
      ({href}) => href,
    ),
    answered: watch.answered - start,
    // Where the entries are the same as before, nothing changes.
    shown: (watch.firstChange ?? watch.answered) - start,
  };
}
