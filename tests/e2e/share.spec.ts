import type {Locator, Page} from '@playwright/test';
import {ALL_PATH, answerPath, sectionPath} from '../../src/shared/paths';
import {allViews, expectAccessible} from './axe';
import {
  addressOn,
  answersOf,
  languages,
  oneLanguage,
  nth,
  otherThan,
  pathOn,
  type Language,
  type PlacedAnswer,
  type Site,
} from './site';
import {expect, openPage, test} from './test';
import {texts} from './texts';

/** What the share sheet of a device was offered. */
type SharingWindow = typeof globalThis & {offered?: ShareData};

/** @returns the paths of the pages that have the control of an answer, below the language's base */
function placesOf({slug, id}: PlacedAnswer): string[] {
  return ['/', sectionPath(slug), answerPath(slug, id)];
}

function controlOf(page: Page, {question}: PlacedAnswer): Locator {
  return page.getByRole('main').getByRole('button', {name: question});
}

function addressOf(site: Site, language: Language, {slug, id}: PlacedAnswer): string {
  return addressOn(site, language, answerPath(slug, id));
}

async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined});
  });
}

async function addShareSheet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        (globalThis as SharingWindow).offered = data;
        return Promise.reject(new DOMException('', 'AbortError'));
      },
    });
  });
}

for (const language of oneLanguage) {
  const {copied, refused, copyField, sheet, copyChosen, csv} = texts[language];
  const {selectAll, clearSelection} = texts[language];
  const {copyMarkdown, copyAllMarkdown, loadFailed} = texts[language];

  test.describe(`the link of an answer in ${language}`, () => {
    test('is copied by keyboard, which is said', async ({page, context, site}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const answer = nth(answersOf(site, language), 1);
      for (const place of placesOf(answer)) {
        await openPage(page, pathOn(site, language, place));
        const control = controlOf(page, answer);
        await control.focus();
        await page.keyboard.press('Enter');
        // All that is said: here the links lead to the site's own host.
        await expect(page.getByRole('status').filter({hasText: copied})).toHaveText(copied);
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          addressOf(site, language, answer),
        );
        await expect(control).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.getByText(copied)).toBeHidden();
        await expect(control).toBeFocused();
      }
    });

    test('is shown selected where it cannot be copied', {tag: '@core'}, async ({page, site}) => {
      await refuseClipboard(page);
      const answer = nth(answersOf(site, language), 1);
      for (const place of placesOf(answer)) {
        await openPage(page, pathOn(site, language, place));
        await controlOf(page, answer).click();
        await expect(page.getByRole('status').filter({hasText: refused})).toBeVisible();
        const shown = page.getByRole('textbox', {name: copyField});
        await expect(shown).toBeFocused();
        const address = addressOf(site, language, answer);
        await expect(shown).toHaveValue(address);
        expect(
          await shown.evaluate(({value, selectionStart, selectionEnd}: HTMLTextAreaElement) =>
            value.slice(selectionStart, selectionEnd),
          ),
        ).toBe(address);
        await page.keyboard.press('Escape');
        await expect(shown).toBeHidden();
        await expect(controlOf(page, answer)).toBeFocused();
      }
    });

    test('is offered to the share sheet', async ({page, context, site}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await addShareSheet(page);
      const answer = nth(answersOf(site, language), 1);
      await openPage(page, pathOn(site, language, answerPath(answer.slug, answer.id)));
      await controlOf(page, answer).click();
      await page.getByRole('button', {name: sheet}).click();
      expect(await page.evaluate(() => (globalThis as SharingWindow).offered)).toEqual({
        url: addressOf(site, language, answer),
        title: answer.question,
      });
    });
  });

  test(`the Markdown in ${language} is copied, or shown selected`, async ({
    page,
    context,
    site,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const answer = nth(answersOf(site, language), 1);
    const places = [
      {place: answerPath(answer.slug, answer.id), name: copyMarkdown, others: 0},
      {place: ALL_PATH, name: copyAllMarkdown, others: answersOf(site, language).length - 1},
    ];
    for (const {place, name, others} of places) {
      await openPage(page, pathOn(site, language, place));
      await page.getByRole('button', {name, exact: true}).click();
      await expect(page.getByRole('status').filter({hasText: copied})).toBeVisible();
      const copiedText = await page.evaluate(() => navigator.clipboard.readText());
      expect(copiedText).toContain(`# ${answer.question}\n`);
      expect(copiedText).toContain(answer.markdown);
      expect(copiedText.match(/^## /gm) ?? []).toHaveLength(others && others + 1);
    }
    await refuseClipboard(page);
    for (const {place, name} of places) {
      await openPage(page, pathOn(site, language, place));
      await page.getByRole('button', {name, exact: true}).click();
      const shown = page.getByRole('textbox', {name: copyField});
      await expect(shown).toBeFocused();
      expect(await shown.inputValue()).toContain(answer.markdown);
      expect(
        await shown.evaluate(
          ({value, selectionStart, selectionEnd}: HTMLTextAreaElement) =>
            value.length - (selectionEnd - selectionStart),
        ),
      ).toBe(0);
    }
  });

  test.describe(`where the Markdown in ${language} cannot be had`, () => {
    test.use({expectedFaults: /llms-full/});

    test('it is said', async ({page, context, site}) => {
      await context.route('**/*.txt', (route) => route.abort());
      await openPage(page, pathOn(site, language, ALL_PATH));
      await page.getByRole('button', {name: copyAllMarkdown}).click();
      await expect(page.getByRole('status').filter({hasText: loadFailed})).toBeVisible();
    });
  });

  test(`the page of all links in ${language} copies those chosen, and has a table`, async ({
    page,
    context,
    site,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPage(page, pathOn(site, language, '/'));
    await page.getByRole('contentinfo').locator('a[href$="/links/"]').click();
    await expect(page).toHaveURL(pathOn(site, language, '/links/'));
    const main = page.getByRole('main');
    const answers = answersOf(site, 'ja');
    await expect(main.getByRole('checkbox')).toHaveCount(languages.length * answers.length);
    await expect(main.getByRole('button', {name: copyChosen})).toBeDisabled();
    // The first answer in English, the second in Japanese.
    await main.getByRole('checkbox').nth(1).check();
    await main.getByRole('checkbox').nth(2).check();
    await main.getByRole('button', {name: copyChosen}).click();
    const [first, second] = [nth(answersOf(site, 'en'), 0), nth(answers, 1)];
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        `${first.question}\n${addressOf(site, 'en', first)}`,
        `${second.question}\n${addressOf(site, 'ja', second)}`,
      ].join('\n\n'),
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('link', {name: csv}).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`interview-qa-links-${language}.csv`);
  });

  test(`a choice of links in ${language} is of a whole language, and lasts`, async ({
    page,
    site,
  }) => {
    await addShareSheet(page);
    await openPage(page, pathOn(site, language, '/links/'));
    const main = page.getByRole('main');
    const clear = main.getByRole('button', {name: clearSelection});
    const chosen = main.getByRole('checkbox', {checked: true});
    const answers = answersOf(site, 'en');
    await main.getByRole('button', {name: selectAll.en}).click();
    await expect(chosen).toHaveCount(answers.length);
    await main.getByRole('checkbox').nth(1).uncheck();
    await main.getByRole('button', {name: copyChosen}).click();
    await page.getByRole('button', {name: sheet}).click();
    const offered = await page.evaluate(() => (globalThis as SharingWindow).offered?.text);
    expect(offered?.match(/^http.*$/gm)).toEqual(
      answers.slice(1).map((answer) => addressOf(site, 'en', answer)),
    );
    await page.reload();
    await expect(chosen).toHaveCount(answers.length - 1);
    const other = otherThan(language);
    await page.getByRole('link', {name: texts[other].language, exact: true}).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(chosen).toHaveCount(answers.length - 1);
    await page.goto(pathOn(site, language, '/'));
    await page.goBack();
    await expect(chosen).toHaveCount(answers.length - 1);
    await page.goBack();
    await clear.click();
    await expect(chosen).toHaveCount(0);
    await expect(clear).toBeDisabled();
  });

  test(`the focus on the page of all links in ${language} is never under its bars`, async ({
    page,
    site,
  }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({width, height: 844});
      await openPage(page, pathOn(site, language, '/links/'));
      const main = page.getByRole('main');
      await main.getByRole('checkbox').last().focus();
      await main.getByRole('checkbox').last().press('Space');
      // Back to the first, from below: each comes up from under the bars.
      const hidden: string[] = [];
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Shift+Tab');
        hidden.push(
          ...(await page.evaluate(() => {
            const focused = document.activeElement ?? document.body;
            const {left, top, height} = focused.getBoundingClientRect();
            return document.elementFromPoint(left + 2, top + height / 2)?.contains(focused) ||
              focused.contains(document.elementFromPoint(left + 2, top + height / 2))
              ? []
              : [focused.outerHTML.slice(0, 80)];
          })),
        );
      }
      expect(hidden, `${width} px`).toEqual([]);
    }
  });
}

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('no control is shown that needs them', async ({page, site}) => {
    const {slug, id} = nth(answersOf(site, 'ja'), 1);
    for (const place of ['/links/', ALL_PATH, answerPath(slug, id)]) {
      await page.goto(pathOn(site, 'ja', place));
      const controls = page.locator('main :is(button.qa-button, input)');
      expect(await controls.count()).toBeGreaterThan(0);
      await expect(controls.filter({visible: true})).toHaveCount(0);
    }
  });
});

test('the message does not move the text, and has no axe violation', async ({page, site}) => {
  await refuseClipboard(page);
  await addShareSheet(page);
  const answer = nth(answersOf(site, 'ja'), 1);
  for (const place of placesOf(answer)) {
    await openPage(page, pathOn(site, 'ja', place));
    const heightOf = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollHeight);
    const height = await heightOf();
    await controlOf(page, answer).click();
    await expect(page.getByRole('textbox', {name: texts.ja.copyField})).toBeVisible();
    expect(Math.abs((await heightOf()) - height)).toBeLessThanOrEqual(1);
  }
  // The message covers what is below for a moment; it is itself what is examined.
  await expectAccessible(
    page,
    allViews,
    () => expect(page.getByRole('textbox', {name: texts.ja.copyField})).toBeVisible(),
    'span:has(> [data-outcome])',
  );
});
