import type {Browser} from '@playwright/test';
import type {Section} from '../src/node/content/section';
import {answerPath, sectionPath} from '../src/shared/paths';
import {required} from '../src/shared/required';
import {languagePath, languages} from '../tests/site';
import {repetitions} from './short';
import {formatTable, median} from './table';

const RUNS = repetitions(5);

/** What Lighthouse simulates, applied: a phone four times slower than this machine, on slow 4G. */
const BYTES_PER_MBIT = (1024 * 1024) / 8;
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: 1.6 * 0.9 * BYTES_PER_MBIT,
  uploadThroughput: 0.75 * 0.9 * BYTES_PER_MBIT,
};
const CPU_SLOWDOWN = {rate: 4};
const PHONE = {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true};

/** What a reader does first of all on a page: they tap a control, or type into it; and what they see. */
type FirstSign = {path: string; control: string; text?: string; shown: string};

type WatchedWindow = Window & {shownAfter: Promise<number>};

/**
 * Tells how long a reader of our site waits who gives the first sign of use, with nothing cached.
 *
 * @param origin - of the built site
 * @param section - whose page, and whose first answer’s, is used
 * @returns a Markdown table, times in ms
 * @throws Error if a control is not in view
 */
export async function measureTaps(
  browser: Browser,
  origin: string,
  {slug, answers}: Section,
): Promise<string> {
  const page = sectionPath(slug);
  const answer = answerPath(slug, required(answers[0], 'answer').id);
  const link = `main button[value$="${answer}"]`;
  const option = '[role="listbox"] [role="option"]';
  const signs: [name: string, targetMs: number, FirstSign][] = [
    ['menu is open', 300, {path: page, control: '[popovertarget]', shown: ':popover-open'}],
    ['outline is open', 300, {path: page, control: 'main summary', shown: 'main [open] > ul'}],
    ['link is copied', 300, {path: answer, control: link, shown: `${link}[data-outcome="copied"]`}],
    // Two letters are the fewest that are searched for.
    ['first result', 2500, {path: '/', control: 'main input', text: 'SL', shown: option}],
  ];
  const rows: string[][] = [];
  for (const [name, targetMs, sign] of signs) {
    const cells: string[] = [];
    for (const language of languages) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        times.push(await measureSign(browser, `${origin}/${languagePath(language)}`, sign));
      }
      cells.push(median(times).toFixed(0));
    }
    rows.push([name, ...cells, String(targetMs)]);
  }
  return formatTable(['ms until', ...languages, 'target'], rows);
}

/** @param home - address of a language’s home page */
async function measureSign(
  browser: Browser,
  home: string,
  {path, control, text, shown}: FirstSign,
): Promise<number> {
  const context = await browser.newContext(PHONE);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devtools.send('Emulation.setCPUThrottlingRate', CPU_SLOWDOWN);
  await page.addInitScript(awaitFirstSign, shown);
  await page.goto(`${home}${path.slice(1)}`, {waitUntil: 'networkidle'});
  const target = page.locator(control).first();
  if (text) {
    await target.focus();
    await page.keyboard.insertText(text);
  } else {
    // Playwright’s own tap may scroll, which would be a sign before the tap.
    const box = await target.boundingBox();
    if (!box || box.y + box.height > PHONE.viewport.height) {
      throw new Error(`${control} is not in view on ${page.url()}.`);
    }
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  }
  const time = await page.evaluate(() => (window as unknown as WatchedWindow).shownAfter);
  await context.close();
  return time;
}

/**
 * Runs in the page before its own scripts, by itself: nothing from outside is there. It promises the
 * time from the first sign to the frame after the one in which the element is visible, in ms.
 */
function awaitFirstSign(shown: string): void {
  (window as unknown as WatchedWindow).shownAfter = new Promise((resolve, reject) => {
    const watch = ({timeStamp}: Event): void => {
      window.removeEventListener('pointerdown', watch, true);
      window.removeEventListener('focusin', watch, true);
      const look = (): void => {
        if (document.querySelector(shown)?.checkVisibility()) {
          requestAnimationFrame(() => {
            resolve(performance.now() - timeStamp);
          });
        } else if (performance.now() - timeStamp > 30_000) {
          reject(new Error(`${shown} was not shown.`));
        } else {
          requestAnimationFrame(look);
        }
      };
      look();
    };
    window.addEventListener('pointerdown', watch, true);
    window.addEventListener('focusin', watch, true);
  });
}
