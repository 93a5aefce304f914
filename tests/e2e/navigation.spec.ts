import {answerPath, questionPath, sectionPath} from '../../src/shared/paths';
import {mainField, navbarField} from './search';
import {
  addressOn,
  answersOf,
  languages,
  nth,
  otherThan,
  pathOn,
  richestSection,
  sectionsOf,
} from './site';
import {expect, openPage, test} from './test';
import {texts} from './texts';

for (const language of languages) {
  test(`home leads to an answer in ${language}`, {tag: '@core'}, async ({page, site}) => {
    const {slug, id, question} = nth(answersOf(site, language), -1);
    await openPage(page, pathOn(site, language, '/'));
    await page.getByRole('main').getByRole('link', {name: question, exact: true}).click();
    await expect(page).toHaveURL(pathOn(site, language, questionPath(slug, id)));
    await expect(page.locator(`h2#${id}`)).toBeInViewport();
  });

  test(`the switch keeps the answer, from ${language}`, {tag: '@core'}, async ({page, site}) => {
    const other = otherThan(language);
    const {slug, id} = nth(answersOf(site, language), -1);
    for (const path of [questionPath(slug, id), answerPath(slug, id)]) {
      await openPage(page, pathOn(site, language, path));
      await page.getByRole('link', {name: texts[other].language, exact: true}).click();
      await expect(page).toHaveURL(pathOn(site, other, path));
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page.locator(`[data-answer="${id}"] :is(h1, h2)`)).toBeInViewport();
    }
  });

  test.describe(`a missing address in ${language}`, () => {
    test.use({expectedFaults: /404/});

    test('offers search, home and the sections', {tag: '@core'}, async ({page, site}) => {
      await openPage(page, pathOn(site, language, '/nowhere/'));
      await expect(page.locator('h1')).toHaveText(texts[language].notFound);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(mainField(page)).toBeVisible();
      const names = sectionsOf(site, language).map(({title}) => title);
      for (const name of [texts[language].home, ...names]) {
        await expect(page.getByRole('main').getByRole('link', {name, exact: true})).toBeVisible();
      }
    });
  });

  test.describe(`on a phone in ${language}`, () => {
    test.use({viewport: {width: 390, height: 844}, hasTouch: true});

    test('the menu leads to every section, question and list', async ({page, site}) => {
      const sections = sectionsOf(site, language);
      const {slug, title, answers} = nth(sections, -1);
      const menu = page.getByRole('navigation', {name: texts[language].menu});
      await openPage(page, pathOn(site, language, '/'));
      await page.getByRole('button', {name: texts[language].menu}).tap();
      for (const section of sections) {
        await expect(menu.getByRole('link', {name: section.title})).toBeVisible();
      }
      await expect(menu.locator('a[href$="/links/"]')).toBeVisible();
      await menu.getByRole('link', {name: title}).tap();
      await expect(page).toHaveURL(pathOn(site, language, sectionPath(slug)));
      await expect(page.locator('h1')).toHaveText(title);
      const {id, question} = nth(answers, -1);
      for (const path of [sectionPath(slug), answerPath(slug, nth(answers, 0).id)]) {
        await openPage(page, pathOn(site, language, path));
        await page.getByRole('button', {name: texts[language].menu}).tap();
        await expect(menu.locator('[aria-current]')).toHaveCount(1);
        await menu.getByRole('link', {name: question}).tap();
        await expect(menu).toBeHidden();
        await expect(page).toHaveURL(
          pathOn(
            site,
            language,
            path === sectionPath(slug) ? questionPath(slug, id) : answerPath(slug, id),
          ),
        );
      }
    });
  });
}

test('a section shows the way: sidebar, table of contents, breadcrumbs, neighbours', async ({
  page,
  site,
}) => {
  const sections = sectionsOf(site, 'ja');
  const [before, section, after] = [nth(sections, 0), nth(sections, 1), nth(sections, 2)];
  await openPage(page, pathOn(site, 'ja', sectionPath(section.slug)));
  const sidebar = page.getByRole('navigation', {name: texts.ja.sidebar});
  await expect(sidebar.locator('.theme-doc-sidebar-item-category-level-1')).toHaveCount(
    sections.length,
  );
  for (const {question} of section.answers) {
    await expect(sidebar.getByRole('link', {name: question})).toBeVisible();
    await expect(page.locator('.theme-doc-toc-desktop').getByText(question)).toBeVisible();
  }
  await expect(page.getByRole('navigation', {name: texts.ja.breadcrumbs})).toContainText(
    section.title,
  );
  const {id, question} = nth(section.answers, -1);
  await sidebar.getByRole('link', {name: question}).click();
  await expect(page).toHaveURL(pathOn(site, 'ja', questionPath(section.slug, id)));

  const neighbours = page.getByRole('navigation', {name: texts.ja.neighbours}).getByRole('link');
  await expect(neighbours).toHaveCount(2);
  await expect(neighbours.first()).toContainText(before.title);
  await expect(neighbours.last()).toContainText(after.title);
  await neighbours.last().click();
  await expect(page.locator('h1')).toHaveText(after.title);
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  test('the menu goes by keyboard: Escape gives it back, the page behind closes it', async ({
    page,
    site,
  }) => {
    await openPage(page, pathOn(site, 'en', sectionPath(nth(sectionsOf(site, 'en'), 0).slug)));
    const opener = page.getByRole('button', {name: texts.en.menu});
    const menu = page.getByRole('navigation', {name: texts.en.menu});
    for (const leave of ['Escape', 'Shift+Tab']) {
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(menu).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(menu.getByRole('link').first()).toBeFocused();
      if (leave === 'Shift+Tab') {
        await menu.getByRole('button').focus();
        await page.keyboard.press('Tab');
        await expect(menu).toBeHidden();
      } else {
        await page.keyboard.press(leave);
        await expect(menu).toBeHidden();
        await expect(opener).toBeFocused();
      }
    }
  });

  test('in a browser without popovers the button leads to the menu, which stands open', async ({
    page,
    site,
  }) => {
    const {slug, answers} = nth(sectionsOf(site, 'en'), 0);
    const section = pathOn(site, 'en', sectionPath(slug));
    await page.addInitScript(() => {
      const {prototype} = HTMLElement;
      for (const name of ['popover', 'hidePopover', 'showPopover', 'togglePopover'] as const) {
        Reflect.deleteProperty(prototype, name);
      }
      Reflect.deleteProperty(HTMLButtonElement.prototype, 'popoverTargetElement');
    });
    await page.route(section, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace(/ popover="?auto"?/, ''),
      });
    });
    await page.goto(section);
    const opener = page.getByRole('button', {name: texts.en.menu});
    const link = page.getByRole('navigation', {name: texts.en.menu}).getByRole('link').first();
    // Before the scripts have come, and after.
    for (const key of ['Enter', ' ']) {
      await opener.focus();
      await page.keyboard.press(key);
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
    }
    const {id, question} = nth(answers, -1);
    await page.getByRole('navigation', {name: texts.en.menu}).getByText(question).tap();
    await expect(page).toHaveURL(pathOn(site, 'en', questionPath(slug, id)));
    await expect(page.locator('[data-arrived]')).toHaveId(id);
    await page.keyboard.press('Control+k');
    await expect(navbarField(page)).toBeFocused();
  });

  test('the controls are large enough for a thumb', async ({page, site}) => {
    const {slug, answers} = richestSection(site, 'ja');
    const paths = ['/', sectionPath(slug), answerPath(slug, nth(answers, 0).id), '/search/'];
    for (const path of [...paths, '/404.html']) {
      await openPage(page, pathOn(site, 'ja', path));
      await expect(page.locator('h1')).toBeVisible();
      const sizes = await page
        .locator(
          '.navbar :is(button, input), main button[aria-label]:not(.theme-back-to-top-button, pre *), main .menu__link, main nav a, main li > a, main h2 a:not(.hash-link), main input',
        )
        .filter({visible: true})
        .evaluateAll((controls) =>
          controls.map((control) => {
            const {width, height} = control.getBoundingClientRect();
            return {html: control.outerHTML.slice(0, 120), size: Math.min(width, height)};
          }),
        );
      expect(sizes.length, path).toBeGreaterThan(3);
      expect(
        sizes.filter(({size}) => size < 43),
        path,
      ).toEqual([]);
    }
  });
});

test('a section prints on A4 with its addresses, without navigation, nothing cut', async ({
  page,
  site,
}) => {
  // A4 less its margins of 16 mm and 18 mm, at 96 px an inch.
  await page.setViewportSize({width: 673, height: 986});
  const {slug, answers} = richestSection(site, 'ja');
  await openPage(page, pathOn(site, 'ja', sectionPath(slug)));
  await page.emulateMedia({media: 'screen', colorScheme: 'dark'});
  const navigation = page
    .locator(
      ':is(.navbar, .footer__links, article) :is(button, a:not(.navbar__brand, .qa-printed a))',
    )
    .filter({visible: true});
  expect(await navigation.count()).toBeGreaterThan(5);
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  await expect(navigation).toHaveCount(0);
  await expect(
    page.locator('.navbar__brand, .footer__copyright').filter({visible: true}),
  ).toHaveCount(2);
  for (const below of [sectionPath(slug), ...answers.map(({id}) => answerPath(slug, id))]) {
    await expect(page.getByText(addressOn(site, 'ja', below), {exact: true})).toBeVisible();
  }
  const cut = await page
    .locator('article :is(table, pre, p, li, h2)')
    .evaluateAll((elements) =>
      elements
        .filter(
          (element) =>
            element.getBoundingClientRect().right > window.innerWidth ||
            (element.matches('pre') && element.scrollWidth > element.clientWidth),
        )
        .map((element) => element.outerHTML.slice(0, 80)),
    );
  expect(cut).toEqual([]);
  await expect(page.locator('[data-answer] li').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  // No answer, and on the home page no list of questions, is parted from its heading.
  await expect(page.locator('[data-answer]').first()).toHaveCSS('break-inside', 'avoid');
  await openPage(page, pathOn(site, 'ja', '/'));
  await expect(page.locator('main li:has(> h2)').last()).toHaveCSS('break-inside', 'avoid');
});
