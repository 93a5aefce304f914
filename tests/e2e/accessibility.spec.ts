import AxeBuilder from '@axe-core/playwright';
import {allPages} from './pages';
import {expect, openPage, test} from './test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({width, colorScheme})),
);

for (const {path} of allPages()) {
  test(`${path} has no axe violation, narrow and wide, light and dark`, async ({page}) => {
    await openPage(page, path);
    for (const {width, colorScheme} of VIEWS) {
      await page.setViewportSize({width, height: 844});
      await page.emulateMedia({colorScheme});
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const {violations, passes} = await new AxeBuilder({page}).withTags(TAGS).analyze();
      expect(passes.length).toBeGreaterThan(20);
      expect(
        violations.map(({id, help, nodes}) => ({id, help, nodes: nodes.map(({html}) => html)})),
        `${width} px, ${colorScheme}`,
      ).toEqual([]);
    }
  });
}
