import {delay, navbarField, NOTHING, options, searches, searchInBar} from './search';
import {expect, openPage, test} from './test';

for (const {language, base, label, homeLabel, seeAll, otherLanguage} of searches) {
  test.describe(`by keyboard alone in ${language}`, () => {
    for (const shortcut of ['Control+k', 'Meta+k', '/']) {
      test(`${shortcut} finds an answer`, async ({page}) => {
        await openPage(page, `${base}career/`);
        await page.keyboard.press(shortcut);
        await expect(page.getByRole('search', {name: label}).locator('input')).toBeFocused();
        await page.keyboard.type('SLO');
        await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(`${base}sre/#slo-design`);
      });
    }

    test('a page’s own larger field is preferred', async ({page}) => {
      await openPage(page, base);
      await page.keyboard.press('/');
      await expect(page.getByRole('search', {name: homeLabel}).locator('input')).toBeFocused();
      await openPage(page, `${base}search/`);
      await page.getByRole('link', {name: otherLanguage, exact: true}).focus();
      await page.keyboard.press('Control+k');
      await expect(page.locator('main input')).toBeFocused();
    });

    test('the arrows reach every entry and “see all”, and go round', async ({page}) => {
      await searchInBar(page, base, 'AWS');
      const field = navbarField(page);
      await expect(options(page).first()).toBeVisible();
      const count = await options(page).count();
      expect(count).toBeGreaterThan(3);
      for (let index = 0; index <= count; index += 1) {
        const current = options(page).nth(index % count);
        await expect(current).toHaveAttribute('aria-selected', 'true');
        await expect(current).toBeInViewport();
        await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveCount(1);
        await expect(field).toHaveAttribute(
          'aria-activedescendant',
          (await current.getAttribute('id')) ?? '',
        );
        await expect(field).toBeFocused();
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(options(page).last()).toHaveText(new RegExp(seeAll));
      await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${base}search/?q=AWS`);
    });
  });
}

test('“/” is text where one types, and so it is with other modifiers', async ({page}) => {
  await searchInBar(page, '/', 'CI');
  await page.keyboard.type('/CD');
  await expect(navbarField(page)).toHaveValue('CI/CD');
  await openPage(page, '/search/');
  await page.keyboard.type('a/b');
  await expect(page.locator('main input')).toHaveValue('a/b');
  await openPage(page, '/career/');
  await page.keyboard.press('Control+/');
  await page.keyboard.press('Control+Shift+k');
  await expect(page.locator('body')).toBeFocused();
});

test.describe('Escape closes and gives the focus back', () => {
  for (const {name, query} of [
    {name: 'with the list open', query: 'AWS'},
    {name: 'with nothing found', query: NOTHING},
    {name: 'with nothing typed', query: ''},
  ]) {
    test(`to what had it, ${name}`, async ({page}) => {
      await openPage(page, '/career/');
      const link = page.locator('.menu__link').nth(3);
      await link.focus();
      await page.keyboard.press('Control+k');
      await expect(navbarField(page)).toBeFocused();
      await page.keyboard.type(query);
      const shown = page.locator('.navbar :is([role="option"], [role="search"] li)').first();
      if (query) {
        await expect(shown).toBeVisible();
      }
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
      await expect(shown).toBeHidden();
      await expect(page).toHaveURL('/career/');
    });

    test(`to the page, ${name}`, async ({page}) => {
      await searchInBar(page, '/', query);
      await page.waitForTimeout(500);
      await page.keyboard.press('Escape');
      await expect(page.locator('body')).toBeFocused();
      await expect(options(page)).toHaveCount(0);
    });
  }

  test('from inside the offer of sections', async ({page}) => {
    await openPage(page, '/career/');
    const link = page.locator('.menu__link').nth(3);
    await link.focus();
    await page.keyboard.press('/');
    await page.keyboard.type(NOTHING);
    const sections = page.locator('.navbar [role="search"] li a');
    await expect(sections.first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(sections.first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
    await expect(sections).toHaveCount(0);
  });
});

test('Tab leaves an open list and opens nothing', async ({page}) => {
  await searchInBar(page, '/', 'SLO');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL('/career/');
  expect(
    await page.evaluate(() => document.activeElement?.closest('[role="search"], body')?.localName),
  ).toBe('body');
  await expect(page.locator('body')).not.toBeFocused();
});

test('Control+Enter opens a result in a new tab', async ({page, context}) => {
  await searchInBar(page, '/', 'SLO');
  await expect(options(page).first()).toBeVisible();
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.keyboard.press('Control+Enter'),
  ]);
  await expect(tab).toHaveURL('/sre/#slo-design');
  await expect(page).toHaveURL('/career/');
});

test('a reader who has gone on keeps the focus', async ({page}) => {
  await delay(page, '**/search-index*', 700);
  await openPage(page, '/career/');
  await navbarField(page).focus();
  await page.waitForTimeout(300);
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.outerHTML);
  await page.waitForTimeout(1200);
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(focused);
  await page.keyboard.press('Control+k');
  await expect(navbarField(page)).toBeFocused();
});

test('text typed before search has come is kept', async ({page}) => {
  await delay(page, '**/assets/js/*.js', 600);
  await openPage(page, '/career/');
  const input = navbarField(page);
  await input.focus();
  await page.keyboard.type('SL');
  await page.waitForTimeout(1500);
  await page.keyboard.type('O');
  await expect(input).toHaveValue('SLO');
  await expect(options(page).first()).toBeVisible();
});

for (const {name, query} of [
  {name: 'before search has come', query: 'SLO'},
  {name: 'where nothing is found', query: NOTHING},
]) {
  test(`Enter ${name} opens the search page`, async ({page}) => {
    if (query === 'SLO') {
      await delay(page, '**/search-index*', 1000);
    }
    await openPage(page, '/career/');
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(300);
    await page.keyboard.type(query);
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/search/?q=${query}`);
  });
}

test('Enter never opens a result of an earlier text', async ({page}) => {
  await searchInBar(page, '/', 'Zabbix');
  await expect(options(page).first()).toBeVisible();
  // In one go, so that no answer can come between.
  await navbarField(page).evaluate((input: HTMLInputElement) => {
    input.value = 'Terraform';
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    input.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}),
    );
  });
  await expect(page).toHaveURL('/search/?q=Terraform');
});
