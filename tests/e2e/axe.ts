import type {Page} from '@playwright/test';
import axe from 'axe-core';
import {expect} from './test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on colours, all that differs between light and dark. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

type View = {width: number; colorScheme: 'light' | 'dark'};

/** Narrow and wide, light and dark. */
export const allViews: View[] = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({width, colorScheme})),
);
/** For what looks like a page that is examined in all. */
export const oneView = allViews.slice(0, 1);

/**
 * Expects that axe finds nothing on a page as it is.
 *
 * @param views - in which it is examined
 * @param prepare - brings the page to the state to be examined; called for each view
 * @param part - selects what is examined, if not the whole page
 */
export async function expectAccessible(
  page: Page,
  views = allViews,
  prepare?: () => Promise<void>,
  part = 'html',
): Promise<void> {
  await page.evaluate(axe.source);
  for (const {width, colorScheme} of views) {
    await page.setViewportSize({width, height: 844});
    await page.emulateMedia({colorScheme});
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await prepare?.();
    await atRest(page);
    const {violations, passed} = await page.evaluate(
      async ([selector, runOnly]) => {
        const results = await (globalThis as AxeWindow).axe.run(selector, {
          runOnly,
          resultTypes: ['violations'],
        });
        return {
          violations: results.violations.map(({id, help, nodes}) => ({
            id,
            help,
            nodes: nodes.map(({html}) => html),
          })),
          passed: results.passes.length,
        };
      },
      [
        part,
        colorScheme === 'light'
          ? {type: 'tag' as const, values: TAGS}
          : {type: 'rule' as const, values: COLOR_RULES},
      ] as const,
    );
    expect(passed).toBeGreaterThan(colorScheme === 'light' && part === 'html' ? 20 : 0);
    expect(violations, `${width} px, ${colorScheme}`).toEqual([]);
  }
}

/** The page once axe has been put into it. */
type AxeWindow = typeof globalThis & {axe: typeof axe};

/**
 * Waits for the end of the transitions that a change of colours starts: a colour half-way has
 * a contrast that no reader keeps.
 */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({effect, playState}) => {
      const endless = effect?.getComputedTiming().endTime === Infinity;
      return endless || playState !== 'running';
    }),
  );
}
