import type {CDPSession, Locator, Page} from '@playwright/test';
import {questionPath} from '../../src/shared/paths';
import {
  expectUnmoved,
  hold,
  INDEX,
  mainField,
  mark,
  navbarField,
  options,
  quietPath,
  searchPath,
} from './search';
import {pathOn} from './site';
import {expect, openPage, test} from './test';
import {commonWord, hanWord} from './words';

/** A keyboard with a Japanese input method, as the browser sees it. */
class InputMethod {
  private constructor(private readonly protocol: CDPSession) {}

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** Shows a text that is being composed. */
  async compose(text: string): Promise<void> {
    await this.protocol.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  /** A key that goes to the input method; pages see it with the code 229. */
  async press(key: 'Enter' | 'ArrowDown'): Promise<void> {
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await this.protocol.send('Input.dispatchKeyEvent', {
        type,
        key,
        code: key,
        windowsVirtualKeyCode: 229,
      });
    }
  }

  /** Confirms the composition by Enter, as `text`. */
  async confirm(text: string): Promise<void> {
    await this.press('Enter');
    await this.protocol.send('Input.insertText', {text});
  }
}

/** Composes a word key by key and expects each time that the field shows it and has not moved. */
async function compose(inputMethod: InputMethod, field: Locator, word: string): Promise<void> {
  for (const text of ['k', 'か', 'かn', 'かん', 'かんじ', word]) {
    await inputMethod.compose(text);
    await expectUnmoved(field, text);
  }
}

test('the test’s keyboard is seen as an input method', async ({page, site}) => {
  await openPage(page, searchPath(site, 'ja'));
  await expect(mainField(page)).toBeFocused();
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      document.body.dataset.key = `${event.key} ${String(event.isComposing)}`;
    });
  });
  const inputMethod = await InputMethod.of(page);
  await inputMethod.compose('か');
  await inputMethod.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-key', 'Enter true');
});

test('Enter that confirms a conversion does not open a result; the next one does', async ({
  page,
  site,
}) => {
  const {word, slug, id} = hanWord(site);
  await openPage(page, quietPath(site, 'ja'));
  await page.keyboard.press('Control+k');
  const field = navbarField(page);
  await mark(field);
  const inputMethod = await InputMethod.of(page);
  await compose(inputMethod, field, word);
  await expect(options(page).first().locator('mark', {hasText: word})).not.toHaveCount(0);
  await inputMethod.confirm(word);
  await expectUnmoved(field, word);
  await expect(options(page).first()).toBeVisible();
  await expect(page).toHaveURL(quietPath(site, 'ja'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pathOn(site, 'ja', questionPath(slug, id)));
});

test('keys of a composition move nothing in an open list', async ({page, site}) => {
  await openPage(page, quietPath(site, 'ja'));
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(commonWord(site));
  const field = navbarField(page);
  await expect(options(page).nth(2)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await mark(field);
  await field.evaluate((input) => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']) {
      for (const how of [{isComposing: true}, {keyCode: 229}]) {
        input.dispatchEvent(
          new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...how}),
        );
      }
    }
  });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expectUnmoved(field, commonWord(site));
  await expect(page).toHaveURL(quietPath(site, 'ja'));
});

for (const files of ['**/*.js', INDEX]) {
  test(`a composition is left alone while ${files} come`, async ({page, site}) => {
    const {word} = hanWord(site);
    const release = await hold(page, files);
    await page.goto(quietPath(site, 'ja'), {waitUntil: 'commit'});
    const field = navbarField(page);
    await field.focus();
    await mark(field);
    const inputMethod = await InputMethod.of(page);
    await inputMethod.compose('かん');
    release();
    await page.waitForResponse(INDEX);
    await compose(inputMethod, field, word);
    await expect(options(page).first()).toBeVisible();
    await inputMethod.press('ArrowDown');
    await inputMethod.confirm(word);
    await expectUnmoved(field, word);
    await expect(page).toHaveURL(quietPath(site, 'ja'));
  });
}

test('the search page, whose index is late, leaves a composition alone', async ({page, site}) => {
  const {word} = hanWord(site);
  const release = await hold(page, INDEX);
  await openPage(page, searchPath(site, 'ja'));
  const field = mainField(page);
  await expect(field).toBeFocused();
  await mark(field);
  const inputMethod = await InputMethod.of(page);
  await inputMethod.compose('かん');
  const isThere = page.waitForResponse(INDEX);
  release();
  await isThere;
  await compose(inputMethod, field, word);
  await inputMethod.confirm(word);
  await expect(page.locator('main article').first()).toBeVisible();
  await expectUnmoved(field, word);
  await expect(page).toHaveURL(searchPath(site, 'ja', word));
});
