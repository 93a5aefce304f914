import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect} from './test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on colours, all that differs between light and dark. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
const VIEWS = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({width, colorScheme})),
);

/**
 * Expects that axe finds nothing on a page as it is, narrow and wide, light and dark.
 *
 * @param prepare - brings the page to the state to be examined; called for each view
 * @param part - selects what is examined, if not the whole page
 */
export async function expectAccessible(
  page: Page,
  prepare?: () => Promise<void>,
  part?: string,
): Promise<void> {
  for (const {width, colorScheme} of VIEWS) {
    await page.setViewportSize({width, height: 844});
    await page.emulateMedia({colorScheme});
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await prepare?.();
    await atRest(page);
    // The pages have no frames, for which axe would open a further tab each time.
    const axe = new AxeBuilder({page}).setLegacyMode();
    if (part) {
      axe.include(part);
    }
    const {violations, passes} = await (
      colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOR_RULES)
    ).analyze();
    expect(passes.length).toBeGreaterThan(colorScheme === 'light' && !part ? 20 : 0);
    expect(
      violations.map(({id, help, nodes}) => ({id, help, nodes: nodes.map(({html}) => html)})),
      `${width} px, ${colorScheme}`,
    ).toEqual([]);
  }
}

/**
 * Waits for the end of the transitions that a change of colours starts: a colour half-way has
 * a contrast that no reader keeps.
 */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({effect, playState}) => {
      const endless = effect?.getComputedTiming().endTime === Infinity;
      return endless || playState !== 'running';
    }),
  );
}
