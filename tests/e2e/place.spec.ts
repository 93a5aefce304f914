import type {Locator, Page} from '@playwright/test';
import {answerPath, questionPath, sectionPath} from '../../src/shared/paths';
import {required} from '../../src/shared/required';
import {mainField, navbarField, options, searchPath} from './search';
import {nth, oneLanguage, otherThan, pathOn, richestSection} from './site';
import {expect, openPage, test} from './test';
import {texts} from './texts';
import {sharedWord} from './words';

// Nobody loses their place: by search and menu, by Back, by a change of the language.

const PHONE = {width: 390, height: 844};
/** Far enough from both ends of a section’s page. */
const PLACE = 500;
const DESKTOP = {width: 1280, height: 900};

function scrollPlace(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}

/** Scrolls at once, and waits until the page stands. */
async function scrollTo(page: Page, y: number): Promise<void> {
  await page.evaluate((top) => {
    window.scrollTo({top, behavior: 'instant'});
  }, y);
  await expect.poll(() => scrollPlace(page)).toBe(y);
}

/** Clicks where an element is, without scrolling to it first. */
async function press(element: Locator): Promise<void> {
  const {x, y, width, height} = required(await element.boundingBox(), 'place of the element');
  await element.page().mouse.click(x + width / 2, y + height / 2);
}

/** @returns the id of the first answer below the upper quarter of the window */
function answerInView(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      Array.from(document.querySelectorAll<HTMLElement>('main [data-answer]')).find(
        (answer) => answer.getBoundingClientRect().bottom > window.innerHeight / 4,
      )?.dataset.answer,
  );
}

for (const viewport of [PHONE, DESKTOP]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({viewport});

    test('search and menu leave the page where it is', {tag: '@core'}, async ({page, site}) => {
      const {slug} = richestSection(site, 'ja');
      await openPage(page, pathOn(site, 'ja', sectionPath(slug)));
      await scrollTo(page, PLACE);
      await page.keyboard.press('Control+k');
      await expect(navbarField(page)).toBeFocused();
      await page.keyboard.type('aws', {delay: 30});
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect(await scrollPlace(page)).toBe(PLACE);
      await page.keyboard.press('Escape');
      expect(await scrollPlace(page)).toBe(PLACE);
      await press(navbarField(page));
      await page.mouse.click(8, viewport.height - 8);
      await expect(options(page).first()).toBeHidden();
      expect(await scrollPlace(page)).toBe(PLACE);
      const menu = page.getByRole('button', {name: texts.ja.menu});
      if (await menu.isVisible()) {
        await press(menu);
        await expect(page.getByRole('navigation', {name: texts.ja.menu})).toBeVisible();
        expect(await scrollPlace(page)).toBe(PLACE);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('navigation', {name: texts.ja.menu})).toBeHidden();
        expect(await scrollPlace(page)).toBe(PLACE);
      }
    });
  });
}

test('a jump shows the question under the bar, and no focus hides there', async ({page, site}) => {
  const {slug, answers} = richestSection(site, 'ja');
  await page.setViewportSize({width: 1280, height: 400});
  await openPage(page, pathOn(site, 'ja', sectionPath(slug)));
  const below = (selector: string): Promise<number> =>
    page.evaluate((wanted) => {
      const bar = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? NaN;
      return (document.querySelector(wanted)?.getBoundingClientRect().top ?? NaN) - bar;
    }, selector);
  for (const {id} of answers.slice(1, 3)) {
    await page.locator(`.theme-doc-toc-desktop a[href="#${id}"]`).click();
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await expect.poll(() => below(`#${id}`)).toBeLessThanOrEqual(40);
    expect(await below(`#${id}`)).toBeGreaterThanOrEqual(0);
  }
  await page.locator('.pagination-nav a').last().focus();
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('Shift+Tab');
    expect(await below(':focus')).toBeGreaterThanOrEqual(0);
  }
});

test('the question arrived at is marked on every way to it', async ({page, site}) => {
  const {slug, answers} = richestSection(site, 'ja');
  const [first, second] = [nth(answers, 0), nth(answers, 1)];
  const expectMarked = async (id: string): Promise<void> => {
    await expect(page).toHaveURL(pathOn(site, 'ja', questionPath(slug, id)));
    await expect(page.locator('[data-arrived]')).toHaveId(id);
  };
  await openPage(page, pathOn(site, 'ja', '/'));
  await page.locator(`main a[href$="#${first.id}"]`).click();
  await expectMarked(first.id);
  await page.locator(`.menu a[href$="#${second.id}"]`).first().click();
  await expectMarked(second.id);
  await page.locator(`.theme-doc-toc-desktop a[href="#${first.id}"]`).click();
  await expectMarked(first.id);
  await page.goBack();
  await expectMarked(second.id);
  await page.goForward();
  await expectMarked(first.id);
  await openPage(page, pathOn(site, 'ja', answerPath(slug, second.id)));
  await page.locator(`main a[href$="#${second.id}"]`).click();
  await expectMarked(second.id);
});

test('Back leads to the same results at the same place, or to the query in its field', async ({
  page,
  site,
}) => {
  const {word, id} = sharedWord(site, 'en');
  await page.setViewportSize({width: 390, height: 500});
  await openPage(page, searchPath(site, 'en', word));
  const results = page.locator('main article a');
  await expect(results.nth(2)).toBeVisible();
  const names = await results.allInnerTexts();
  const marks = (): Promise<number> =>
    page.evaluate(() => CSS.highlights.get('qa-match')?.size ?? 0);
  await scrollTo(page, 200);
  await results.nth(2).evaluate((link) => {
    link.focus({preventScroll: true});
  });
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-arrived]')).toBeVisible();
  await expect.poll(marks).toBeGreaterThan(0);
  for (const reload of [false, true]) {
    await page.goBack();
    if (reload) {
      await page.reload();
    }
    await expect(results.nth(2)).toBeVisible();
    expect(await results.allInnerTexts()).toEqual(names);
    await expect.poll(() => scrollPlace(page)).toBe(200);
    await expect(mainField(page)).toHaveValue(word);
    await page.goForward();
    await expect(page.locator('[data-arrived]')).toBeVisible();
    await expect.poll(marks).toBeGreaterThan(0);
  }

  await page.setViewportSize(DESKTOP);
  await openPage(page, pathOn(site, 'en', '/'));
  await mainField(page).fill(word);
  await options(page)
    .filter({has: page.locator('mark')})
    .first()
    .click();
  await expect(page.locator('[data-arrived]')).toBeVisible();
  await expect(navbarField(page)).toHaveValue('');
  await page.goBack();
  await expect(mainField(page)).toHaveValue(word);
  await expect(navbarField(page)).toHaveValue('');
  expect(id).toBeTruthy();
});

for (const language of oneLanguage) {
  test(`a change of the language keeps answer, theme and query, from ${language}`, async ({
    page,
    site,
  }) => {
    const {slug, answers} = richestSection(site, language);
    const {id} = nth(answers, -1);
    const other = otherThan(language);
    const change = async (path: string): Promise<void> => {
      await press(page.getByRole('link', {name: texts[other].language, exact: true}));
      await expect(page).toHaveURL(pathOn(site, other, path));
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    };
    for (const path of ['/', sectionPath(slug), '/links/']) {
      await openPage(page, pathOn(site, language, path));
      const chosen = page.locator('main [data-answer]').nth(path === sectionPath(slug) ? 1 : -4);
      await chosen.evaluate((answer) => {
        answer.scrollIntoView({block: 'start', behavior: 'instant'});
      });
      const inView = await answerInView(page);
      expect(await scrollPlace(page)).toBeGreaterThan(0);
      await change(path);
      await expect.poll(() => answerInView(page), path).toBe(inView);
    }
    const toggle = page.locator('.navbar button[class*="toggleButton"]');
    await openPage(page, pathOn(site, language, questionPath(slug, id)));
    await toggle.click();
    await toggle.click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await change(questionPath(slug, id));
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
}

for (const language of oneLanguage) {
  test.describe('before the scripts have come', () => {
    test.use({viewport: PHONE});

    test('no tap is lost', {tag: '@core'}, async ({page, context, site, browserName}) => {
      if (browserName === 'chromium') {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      }
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      const {slug, answers} = richestSection(site, language);
      const answer = nth(answers, 0);
      await page.goto(pathOn(site, language, sectionPath(slug)), {waitUntil: 'commit'});
      // Outline and menu are the browser's own.
      const outline = page.locator('.theme-doc-toc-mobile');
      await outline.locator('summary').click();
      await expect(outline.getByRole('link', {name: answer.question})).toBeVisible();
      const copy = page.locator(`[data-answer="${answer.id}"]`).getByRole('button').first();
      await copy.click();
      await expect(copy).toHaveAttribute('data-outcome', 'copied');
      await page.getByRole('button', {name: texts[language].menu}).click();
      const menu = page.getByRole('navigation', {name: texts[language].menu});
      await expect(menu.getByRole('link', {name: answer.question})).toBeVisible();
      const toggle = menu.locator('button');
      await toggle.click({force: true});
      await expect(toggle).toHaveAttribute('data-heard');
      expect(await page.locator('html').getAttribute('data-theme-choice')).toBe('system');
      release();
      await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
      await expect(menu).toBeVisible();
      await expect(outline).toHaveAttribute('open');
      await expect(page.getByText(texts[language].copied)).toBeAttached();
    });
  });
}
