import type {CDPSession, Locator, Page} from '@playwright/test';
import {delay, navbarField, options} from './search';
import {expect, openPage, test} from './test';

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
  async press(key: 'Enter' | 'ArrowDown' | 'ArrowUp' | 'Escape'): Promise<void> {
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

/** Expects that a field is the very element that it was and has the focus. */
async function expectUnmoved(field: Locator): Promise<void> {
  expect(
    await field.evaluate(
      (input: HTMLInputElement & {isMarked?: boolean}) =>
        input.isMarked && input === document.activeElement,
    ),
  ).toBe(true);
}

async function mark(field: Locator): Promise<void> {
  await field.evaluate((input: HTMLInputElement & {isMarked?: boolean}) => {
    input.isMarked = true;
  });
}

/**
 * Composes 後輩 key by key and expects each time that the field shows it and has not moved.
 *
 * @param pause - after each key, in ms
 */
async function composeUnmoved(
  inputMethod: InputMethod,
  field: Locator,
  pause: number,
): Promise<void> {
  for (const text of ['k', 'こ', 'こう', 'こうは', 'こうはい', '後輩']) {
    await inputMethod.compose(text);
    await field.page().waitForTimeout(pause);
    await expect(field).toHaveValue(text);
    await expectUnmoved(field);
  }
}

test('the test’s keyboard is seen as an input method', async ({page}) => {
  await openPage(page, '/search/');
  const field = page.locator('main input');
  await expect(field).toBeFocused();
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
}) => {
  await openPage(page, '/career/');
  await page.keyboard.press('Control+k');
  const field = navbarField(page);
  await expect(field).toHaveRole('combobox');
  await mark(field);
  const inputMethod = await InputMethod.of(page);
  await composeUnmoved(inputMethod, field, 0);
  await inputMethod.confirm('後輩');
  await expect(options(page).first()).toContainText('チーム');
  await expect(field).toHaveValue('後輩');
  await expectUnmoved(field);
  await expect(page).toHaveURL('/career/');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/teamwork/#working-in-a-team');
});

test('keys of a composition move nothing in an open list', async ({page}) => {
  await openPage(page, '/career/');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('経験');
  const field = navbarField(page);
  await expect(options(page).nth(2)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await mark(field);
  const selected = await field.getAttribute('aria-activedescendant');
  const inputMethod = await InputMethod.of(page);
  // The list stays as it is: nothing is typed between.
  await inputMethod.compose('');
  await field.evaluate((input) => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']) {
      for (const how of [{isComposing: true}, {keyCode: 229}]) {
        input.dispatchEvent(
          new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...how}),
        );
      }
    }
  });
  await page.waitForTimeout(300);
  expect(await field.getAttribute('aria-activedescendant')).toBe(selected);
  await expectUnmoved(field);
  await expect(options(page).nth(2)).toBeVisible();
  await expect(page).toHaveURL('/career/');
});

test('nothing jumps while the index arrives late', async ({page}) => {
  await delay(page, '**/search-index*', 1200);
  await openPage(page, '/career/');
  await page.keyboard.press('Control+k');
  const field = navbarField(page);
  await expect(field).toHaveRole('combobox');
  await mark(field);
  const inputMethod = await InputMethod.of(page);
  await composeUnmoved(inputMethod, field, 400);
  await inputMethod.press('ArrowDown');
  await inputMethod.confirm('後輩');
  await expect(options(page).first()).toBeVisible();
  await expect(field).toHaveValue('後輩');
  await expectUnmoved(field);
  await expect(page).toHaveURL('/career/');
});

test('the plain field is not replaced while Japanese is composed in it', async ({page}) => {
  await openPage(page, '/career/');
  await page.waitForLoadState('networkidle');
  await delay(page, '**/assets/js/*.js', 500);
  const field = navbarField(page);
  await field.focus();
  await mark(field);
  const inputMethod = await InputMethod.of(page);
  await composeUnmoved(inputMethod, field, 400);
  await inputMethod.confirm('後輩');
  await expect(field).toHaveRole('combobox');
  await expect(field).toHaveValue('後輩');
  await expect(field).toBeFocused();
  await expect(options(page).first()).toBeVisible();
  await expect(page).toHaveURL('/career/');
});

test('the focus is never lost when the bar comes', async ({page}) => {
  await openPage(page, '/career/');
  await page.waitForLoadState('networkidle');
  await delay(page, '**/assets/js/*.js', 300);
  await page.evaluate(() => {
    document.addEventListener('focusout', ({relatedTarget}) => {
      document.title += relatedTarget ? ' handed over' : ' lost';
    });
  });
  const title = await page.title();
  await page.keyboard.press('/');
  await page.keyboard.type('SLO');
  await page.keyboard.press('ArrowLeft');
  await expect(navbarField(page)).toHaveRole('combobox');
  await expect(page).toHaveTitle(`${title} handed over`);
  expect(await navbarField(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(
    2,
  );
});

for (const milliseconds of [0, 1200]) {
  test(`the search page, its index ${milliseconds} ms late, leaves a composition alone`, async ({
    page,
  }) => {
    await delay(page, '**/search-index*', milliseconds);
    await openPage(page, '/search/');
    const field = page.locator('main input');
    await expect(field).toBeFocused();
    await mark(field);
    const inputMethod = await InputMethod.of(page);
    await composeUnmoved(inputMethod, field, 300);
    await inputMethod.confirm('後輩');
    await expect(page.locator('main article').first()).toBeVisible();
    await expect(field).toHaveValue('後輩');
    await expectUnmoved(field);
    await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('後輩')}`);
  });
}
