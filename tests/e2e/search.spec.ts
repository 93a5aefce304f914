import {questionPath, sectionPath} from '../../src/shared/paths';
import {
  mainField,
  navbarField,
  navbarSearch,
  options,
  quietPath,
  searchInBar,
  searchPath,
} from './search';
import {
  answerOf,
  answersOf,
  languages,
  nth,
  oneLanguage,
  otherThan,
  pathOn,
  sectionsOf,
} from './site';
import {expect, expectNoSidewaysScroll, openPage, test} from './test';
import {texts} from './texts';
import {commonWord, hanWord, misspell, NOTHING, stutter, uniqueWords} from './words';

for (const language of languages) {
  test.describe(`search in ${language}`, () => {
    test('says what a word was read as, and searches for what was typed', async ({page, site}) => {
      const {word, id} = nth(uniqueWords(site), 0);
      const typed = stutter(word);
      await searchInBar(page, site, language, typed);
      await expect(options(page).first()).toContainText(answerOf(site, language, id).question);
      const status = navbarSearch(page).getByRole('status');
      await expect(status).toHaveText(texts[language].readAs(word));
      // After the answers, before the page of all results.
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(page.getByRole('option', {selected: true})).toHaveText(
        texts[language].literally(typed),
      );
      await page.keyboard.press('Enter');
      await expect(navbarField(page)).toHaveValue(`"${typed}"`);
      await expect(status).toHaveText(texts[language].nothing);

      await openPage(page, searchPath(site, language, typed));
      const main = page.getByRole('main');
      await expect(main.getByRole('status')).toHaveText(texts[language].readAs(word));
      await expect(main.getByRole('article')).not.toHaveCount(0);
      await main.getByRole('button', {name: texts[language].literally(typed)}).press('Enter');
      await expect(page).toHaveURL(searchPath(site, language, `"${typed}"`));
      await expect(main.getByRole('article')).toHaveCount(0);
      await expect(mainField(page)).toBeFocused();
      // And back to what it may mean.
      await main.getByRole('button', {name: typed, exact: true}).press('Enter');
      await expect(main.getByRole('article')).not.toHaveCount(0);
    });

    test('finds an answer by keyboard alone', {tag: '@core'}, async ({page, site}) => {
      const {word, slug, id} = nth(uniqueWords(site), 0);
      await openPage(page, quietPath(site, language));
      await page.keyboard.press('/');
      await expect(navbarField(page)).toBeFocused();
      await page.keyboard.type(word);
      const first = options(page).first();
      await expect(first).toHaveAttribute('aria-selected', 'true');
      await expect(first).toContainText(answerOf(site, language, id).question);
      const section = sectionsOf(site, language).find((candidate) => candidate.slug === slug);
      await expect(first).toContainText(section?.title ?? '');
      await expect(first.locator('mark', {hasText: word}).first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(pathOn(site, language, questionPath(slug, id)));
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });

    test('has a page of results, which can be linked', {tag: '@core'}, async ({page, site}) => {
      const {word, slug, id} = nth(uniqueWords(site), 0);
      await openPage(page, searchPath(site, language, word));
      const first = page.locator('main article').first();
      await expect(first.locator('mark', {hasText: word}).first()).toBeVisible();
      await first.getByRole('link').click();
      await expect(page).toHaveURL(pathOn(site, language, questionPath(slug, id)));
    });
  });
}

for (const language of oneLanguage) {
  const {navbarField: label, searchField, list, nothing, count, seeAll, clear} = texts[language];

  test.describe('search', () => {
    test('offers the nearest spelling, in the bar and on the page', async ({page, site}) => {
      const {word, slug, id} = nth(uniqueWords(site), 0);
      const spelling = word.toLowerCase();
      await searchInBar(page, site, language, misspell(word));
      await navbarSearch(page).getByRole('button', {name: spelling}).press('Enter');
      await expect(navbarField(page)).toHaveValue(spelling);
      await expect(navbarField(page)).toBeFocused();
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(pathOn(site, language, questionPath(slug, id)));

      await openPage(page, searchPath(site, language, misspell(word)));
      await page.getByRole('main').getByRole('button', {name: spelling, exact: true}).click();
      await expect(page).toHaveURL(searchPath(site, language, spelling));
      await expect(mainField(page)).toHaveValue(spelling);
      await expect(mainField(page)).toBeFocused();
      await expect(page.locator('main article a').first()).toHaveAttribute(
        'href',
        pathOn(site, language, questionPath(slug, id)),
      );
    });

    test('offers the sections where nothing is found', async ({page, site}) => {
      const sections = sectionsOf(site, language);
      await searchInBar(page, site, language, NOTHING);
      const bar = navbarSearch(page);
      await expect(bar.getByText(nothing)).toBeVisible();
      await expect(options(page)).toHaveCount(0);
      for (const {title} of sections) {
        await expect(bar.getByRole('link', {name: title, exact: true})).toBeVisible();
      }
      const {slug, title} = nth(sections, 0);
      await bar.getByRole('link', {name: title, exact: true}).click();
      await expect(page).toHaveURL(pathOn(site, language, sectionPath(slug)));
      await expect(bar.getByText(nothing)).toBeHidden();

      await openPage(page, searchPath(site, language, NOTHING));
      for (const section of sections) {
        const link = page.getByRole('main').getByRole('link', {name: section.title});
        await expect(link).toBeVisible();
      }
      await expect(page.locator('main article')).toHaveCount(0);
    });

    test('is a combobox that announces what it found', async ({page, site}) => {
      await searchInBar(page, site, language, nth(uniqueWords(site), 0).word);
      const field = navbarSearch(page).getByRole('combobox', {name: label});
      await expect(page.getByRole('search', {name: label})).toHaveCount(1);
      await expect(field).toHaveAttribute('aria-autocomplete', 'list');
      await expect(field).toHaveAttribute('aria-expanded', 'true');
      const listbox = page.getByRole('listbox', {name: list});
      await expect(field).toHaveAttribute(
        'aria-controls',
        (await listbox.getAttribute('id')) ?? '',
      );
      await expect(listbox.getByRole('option', {selected: true})).toHaveCount(1);
      const status = navbarSearch(page).getByRole('status');
      await expect(status).toHaveText(count);
      await expect(status).toHaveText(/^1\D/);
      await field.fill(commonWord(site));
      await expect(status).not.toHaveText(/^1\D/);
      await expect(status).toHaveText(count);
      await field.fill(NOTHING);
      await expect(status).toHaveText(nothing);
      await field.fill('');
      await expect(status).toHaveText('');
      await page.keyboard.press('Escape');
      await expect(field).toHaveAttribute('aria-expanded', 'false');
      await expect(field).not.toHaveAttribute('aria-activedescendant');
    });

    test('has a page that says each state once', async ({page, site}) => {
      await openPage(page, searchPath(site, language, nth(uniqueWords(site), 0).word));
      const main = page.getByRole('main');
      await expect(main.getByRole('searchbox', {name: searchField})).toBeFocused();
      for (const [query, said] of [
        [nth(uniqueWords(site), 0).word, count],
        [NOTHING, nothing],
      ] as const) {
        await mainField(page).fill(query);
        await expect(main.getByRole('status')).toHaveText(said);
        await expect(page.getByText(said).filter({visible: true})).toHaveCount(1);
      }
      await mainField(page).fill('');
      await expect(main.getByRole('status')).toHaveText('');
    });

    test('keeps the query when the language is switched', async ({page, site}) => {
      const other = otherThan(language);
      const {word} = nth(uniqueWords(site), 0);
      await openPage(page, searchPath(site, language, commonWord(site)));
      await mainField(page).fill(word);
      await expect(page).toHaveURL(searchPath(site, language, word));
      await page.getByRole('link', {name: texts[other].language, exact: true}).click();
      await expect(page).toHaveURL(searchPath(site, other, word));
      await expect(mainField(page)).toHaveValue(word);
      await expect(page.locator('main article').first()).toBeVisible();
    });

    test('clears its field by a named button', async ({page, site}) => {
      const {word} = nth(uniqueWords(site), 0);
      await searchInBar(page, site, language, word);
      await expect(options(page).first()).toBeVisible();
      const button = navbarSearch(page).getByRole('button', {name: clear});
      await button.click();
      await expect(navbarField(page)).toHaveValue('');
      await expect(navbarField(page)).toBeFocused();
      await expect(options(page)).toHaveCount(0);
      await expect(button).toBeHidden();
      await page.keyboard.type(word);
      await expect(options(page).first()).toBeVisible();
    });

    test('fits a phone, in the navbar and on the home page', async ({page, site}) => {
      await page.setViewportSize({width: 390, height: 844});
      await openPage(page, pathOn(site, language, '/'));
      for (const field of [mainField(page), navbarField(page)]) {
        await field.click();
        for (const query of [NOTHING, commonWord(site)]) {
          await field.fill(query);
          const shown =
            query === NOTHING
              ? page.getByText(nothing).filter({visible: true}).locator('..')
              : page.getByRole('listbox');
          await expect(shown).toBeVisible();
          const box = await shown.boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
          await expectNoSidewaysScroll(page);
        }
        await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
        // The last entry is reached by scrolling the list itself.
        await page.keyboard.press('ArrowUp');
        await expect(options(page).last()).toHaveText(seeAll);
        await expect(options(page).last()).toBeInViewport({ratio: 0.9});
      }
    });
  });
}

test('the list shows each answer once, and leads to all results', async ({page, site}) => {
  const word = commonWord(site);
  await searchInBar(page, site, 'en', word);
  await expect(options(page).nth(3)).toBeVisible();
  const questions = answersOf(site, 'en').map(({question}) => question);
  const shown = (await options(page).allTextContents()).slice(0, -1);
  const found = shown.map((text) => questions.find((question) => text.startsWith(question)));
  expect(found).not.toContain(undefined);
  expect(new Set(found).size).toBe(shown.length);
  await options(page).filter({hasText: texts.en.seeAll}).click();
  await expect(page).toHaveURL(searchPath(site, 'en', word));
  await expect(page.locator('main article').nth(3)).toBeVisible();
});

test('results come from the second character, for Han characters from the first', async ({
  page,
  site,
}) => {
  const {word} = nth(uniqueWords(site), 0);
  await searchInBar(page, site, 'ja', word.slice(0, 2));
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.type(word.slice(1));
  await expect(options(page).first()).toBeVisible();
  const {word: han} = hanWord(site);
  await navbarField(page).fill(han.slice(0, 1));
  await expect(
    options(page)
      .first()
      .locator('mark', {hasText: han.slice(0, 1)}),
  ).not.toHaveCount(0);
});

test('the address of the search page follows the text, and the text an address', async ({
  page,
  site,
}) => {
  const [{word: first}, {word: second}] = [nth(uniqueWords(site), 0), nth(uniqueWords(site), 1)];
  await openPage(page, searchPath(site, 'ja'));
  await expect(mainField(page)).toBeFocused();
  await page.keyboard.type(first);
  await expect(page).toHaveURL(searchPath(site, 'ja', first));
  // The navbar’s field is another way to this page.
  await navbarField(page).fill(second);
  await expect(options(page).first()).toBeVisible();
  await options(page).last().click();
  await expect(page).toHaveURL(searchPath(site, 'ja', second));
  await expect(mainField(page)).toHaveValue(second);
  await page.goBack();
  await expect(page).toHaveURL(searchPath(site, 'ja', first));
  await expect(mainField(page)).toHaveValue(first);
  await expect(page.locator('main mark', {hasText: first}).first()).toBeVisible();
  await page.locator('main article a').first().click();
  await expect(page).toHaveURL(/#/);
  await page.goBack();
  await expect(mainField(page)).toHaveValue(first);
  await mainField(page).fill('');
  await expect(page).toHaveURL(searchPath(site, 'ja'));
});

test('a browser that refuses changes of its history, as Safari does, stops nothing', async ({
  page,
  site,
}) => {
  const {word, slug, id} = nth(uniqueWords(site), 0);
  await page.addInitScript(() => {
    let left = 20;
    for (const name of ['pushState', 'replaceState'] as const) {
      const change = history[name].bind(history);
      history[name] = (...args) => {
        left -= 1;
        if (left < 0) {
          throw new DOMException('Attempt to use history more than 100 times', 'SecurityError');
        }
        change(...args);
      };
    }
  });
  await openPage(page, searchPath(site, 'ja'));
  const field = mainField(page);
  // A key that is held, at 30 letters a second.
  await field.pressSequentially('a'.repeat(250), {delay: 10});
  await field.fill(word);
  await expect(page).toHaveURL(searchPath(site, 'ja', word));
  // Nothing is left.
  await page.evaluate(() => {
    for (let call = 0; call < 20; call += 1) {
      history.replaceState(history.state, '');
    }
  });
  await field.fill(`${word} `);
  await field.blur();
  await page.getByRole('main').getByRole('article').getByRole('link').first().click();
  await expect(page).toHaveURL(pathOn(site, 'ja', questionPath(slug, id)));
  await expect(page.locator('h1')).not.toHaveText(texts.ja.searchField);
});

test('the field is not emptied where the browser brings a page back, as Safari does', async ({
  page,
  site,
}) => {
  for (const [path, field] of [
    [searchPath(site, 'ja'), mainField(page)],
    [pathOn(site, 'ja', '/'), mainField(page)],
    [quietPath(site, 'ja'), navbarField(page)],
  ] as const) {
    await openPage(page, path);
    await field.fill('a b');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    // What it has to begin with is what Safari gives it again.
    await expect(field).toHaveAttribute('value', 'a b');
  }
});

test('search costs nothing until it is used', async ({page, site}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('worker', (worker) => requests.push(`worker ${worker.url()}`));
  const isOfSearch = (request: string): boolean => /search-index|^worker /.test(request);
  await openPage(page, quietPath(site, 'ja'));
  await page.waitForLoadState('networkidle');
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter(isOfSearch)).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect.poll(() => requests.filter(isOfSearch).length).toBeGreaterThanOrEqual(2);
});
