import type {Page} from '@playwright/test';
import {questionPath, sectionPath} from '../../src/shared/paths';
import {options, searchInBar, searchPath} from './search';
import {answersOf, nth, pathOn} from './site';
import {expect, openPage, test} from './test';
import {sharedWord, uniqueWords} from './words';

/** The highlighter that marks the question one has come to. */
const MARKED = /linear-gradient/;

/** @returns what is marked on the page without a change of its elements, and in which answer */
async function marksOn(page: Page): Promise<{text: string; answer: string | undefined}[]> {
  return page.evaluate(() =>
    Array.from(CSS.highlights.values(), (highlight) => Array.from(highlight))
      .flat()
      .map((marked) => {
        const range = marked as Range;
        // The innermost element around the whole range.
        const place = range.commonAncestorContainer;
        const element = place instanceof Element ? place : place.parentElement;
        const answer = element?.closest<HTMLElement>('[data-answer]');
        return {text: range.toString(), answer: answer?.dataset.answer};
      }),
  );
}

/** Expects that all marks are a word inside one answer, and that there are some. */
async function expectMarks(page: Page, word: string, answer: string): Promise<void> {
  await expect.poll(() => marksOn(page)).not.toEqual([]);
  const others = (await marksOn(page)).filter(
    (mark) => mark.text.toLowerCase() !== word.toLowerCase() || mark.answer !== answer,
  );
  expect(others).toEqual([]);
}

for (const [how, language] of [
  ['by Enter', 'en'],
  ['by a click', 'ja'],
  ['on the search page', 'ja'],
] as const) {
  test(`a result chosen ${how} in ${language} is marked`, async ({page, site}) => {
    const {word, slug, id} = nth(uniqueWords(site), 0);
    if (how === 'on the search page') {
      await openPage(page, searchPath(site, language, word));
      await page.locator('main article a').first().click();
    } else {
      await searchInBar(page, site, language, word);
      await expect(options(page).first()).toBeVisible();
      await (how === 'by Enter' ? page.keyboard.press('Enter') : options(page).first().click());
    }
    // No trace of the search in the address of what one sends on.
    await expect(page).toHaveURL(pathOn(site, language, questionPath(slug, id)));
    const heading = page.locator(`#${id}`);
    await expect(heading).toBeInViewport();
    await expectMarks(page, word, id);
    await expect(heading.locator('> span')).toHaveCSS('background-image', MARKED);
    // The keyboard goes on from there.
    await expect(heading).toBeFocused();
  });
}

test('marks stay within the chosen answer, and go when the reader goes on', async ({
  page,
  site,
}) => {
  const {word, slug, id} = sharedWord(site, 'en');
  const place = pathOn(site, 'en', questionPath(slug, id));
  await openPage(page, searchPath(site, 'en', word));
  await page.locator(`main article a[href="${place}"]`).click();
  await expect(page).toHaveURL(place);
  await expectMarks(page, word, id);
  await expect(page.locator('[data-arrived]')).toHaveCount(1);
  await page.locator('.theme-doc-toc-desktop a').last().click();
  await expect.poll(() => marksOn(page)).toEqual([]);
  await expect(page.locator(`[data-arrived]:not(#${id})`)).toHaveCount(1);
});

test('a result on the very page is marked, too, as often as it is chosen', async ({page, site}) => {
  const {word, slug, id} = nth(uniqueWords(site), 0);
  await openPage(page, pathOn(site, 'ja', sectionPath(slug)));
  for (let time = 0; time < 2; time += 1) {
    await page.keyboard.press('/');
    // At once: the list of the time before stays right.
    await page.keyboard.insertText(word);
    // What is marked tells which text the list answers.
    await expect(options(page).first().locator('mark', {hasText: word})).not.toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(pathOn(site, 'ja', questionPath(slug, id)));
    await expect(page.locator(`#${id}`)).toBeFocused();
    await expectMarks(page, word, id);
    await expect(page.locator('[data-arrived]')).toHaveCount(1);
  }
});

test('an answer opened from a shared link is marked without search', async ({page, site}) => {
  const {slug, id} = nth(answersOf(site, 'ja'), -1);
  await openPage(page, pathOn(site, 'ja', questionPath(slug, id)));
  await expect(page.locator(`#${id} > span`)).toHaveCSS('background-image', MARKED);
  expect(await marksOn(page)).toEqual([]);
});

test('where a browser cannot mark without elements, the question is marked alone', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  const {word, id} = nth(uniqueWords(site), 0);
  await searchInBar(page, site, 'ja', word);
  await options(page).first().click();
  await expect(page.locator(`#${id} > span`)).toHaveCSS('background-image', MARKED);
});
