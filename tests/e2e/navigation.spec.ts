import {siteSections, type Language} from '../site';
import {allAnswers, allPages, languageBase} from './pages';
import {expect, openPage, test} from './test';

const answers = allAnswers();

/** The language that a page of `language` leads to: its switch's label, and its path of a page. */
function otherLanguage(language: Language): {
  language: Language;
  label: string;
  path: (path: string) => string;
} {
  const other = language === 'ja' ? 'en' : 'ja';
  return {
    language: other,
    label: other === 'ja' ? '日本語' : 'English',
    path: (path) => path.replace(languageBase(language), languageBase(other)),
  };
}

for (const language of ['ja', 'en'] as const) {
  test(`home in ${language} links every question to its answer, under its section`, async ({
    page,
  }) => {
    const base = languageBase(language);
    await openPage(page, base);
    for (const {slug, title, answers: ofSection} of siteSections(language)) {
      const section = page.locator('main li', {has: page.getByRole('heading', {name: title})});
      await expect(section.getByRole('link', {name: title, exact: true})).toHaveAttribute(
        'href',
        `${base}${slug}/`,
      );
      await expect(section.locator('li a')).toHaveText(ofSection.map(({question}) => question));
      for (const {id, question} of ofSection) {
        await expect(section.getByRole('link', {name: question, exact: true})).toHaveAttribute(
          'href',
          `${base}${slug}/#${id}`,
        );
      }
    }
    const last = answers.filter((answer) => answer.language === language).at(-1);
    await page.getByRole('link', {name: last?.answer.question ?? ''}).click();
    await expect(page).toHaveURL(`${last?.path ?? ''}#${last?.answer.id ?? ''}`);
    await expect(page.locator(`#${last?.answer.id ?? ''}`)).toBeInViewport();
  });
}

test('a section page shows the way: sidebar, table of contents, breadcrumbs, neighbours', async ({
  page,
}) => {
  const sections = siteSections('ja');
  const [, section, next] = sections;
  await openPage(page, '/ci-cd/');
  const sidebar = page.getByRole('navigation', {name: 'ドキュメントのサイドバー'});
  await expect(sidebar.locator('.theme-doc-sidebar-item-category-level-1')).toHaveCount(
    sections.length,
  );
  for (const {question} of section?.answers ?? []) {
    await expect(sidebar.getByRole('link', {name: question})).toBeVisible();
    await expect(page.locator('.table-of-contents').getByText(question)).toBeVisible();
  }
  await expect(
    page.getByRole('navigation', {name: 'パンくずリストのナビゲーション'}),
  ).toContainText('2. CI/CD');
  await sidebar.getByRole('link', {name: 'GitHub ActionsとJenkinsの違いは？'}).click();
  await expect(page).toHaveURL('/ci-cd/#github-actions-vs-jenkins');

  const neighbours = page.getByRole('navigation', {name: 'ドキュメントページ'});
  await expect(neighbours.getByRole('link')).toHaveText([/1\. SRE領域/, /3\. コンテナ/]);
  await neighbours.getByRole('link', {name: '次へ'}).click();
  await expect(page.locator('h1')).toHaveText(next?.title ?? '');
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true});

  for (const {path, open, close} of [
    {path: '/', open: 'ナビゲーションバーを開く', close: 'ナビゲーションバーを閉じる'},
    {path: '/en/sre/', open: 'Toggle navigation bar', close: 'Close navigation bar'},
  ]) {
    test(`the drawer of ${path} leads to every section`, async ({page}) => {
      await openPage(page, path);
      await page.getByRole('button', {name: open}).tap();
      const drawer = page.locator('.navbar-sidebar');
      await expect(drawer.getByRole('button', {name: close})).toBeVisible();
      for (const {title} of siteSections(path.startsWith('/en/') ? 'en' : 'ja')) {
        await expect(drawer.getByRole('link', {name: title}).first()).toBeVisible();
      }
      await drawer
        .getByRole('link', {name: /^10\. /})
        .last()
        .tap();
      await expect(page.locator('h1')).toHaveText(/^10\. /);
    });
  }

  test('the open drawer holds the keyboard, and Escape gives it back', async ({page}) => {
    await openPage(page, '/ci-cd/');
    const opener = page.getByRole('button', {name: 'ナビゲーションバーを開く'});
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', {name: 'ナビゲーションバーを閉じる'})).toBeFocused();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () =>
            document.activeElement === document.body ||
            document.activeElement?.closest('.navbar-sidebar') !== null,
        ),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });

  test('the controls are large enough for a thumb', async ({page}) => {
    let examined = 0;
    for (const path of ['/', '/ci-cd/', '/search/', '/404.html']) {
      await openPage(page, path);
      await expect(page.locator('h1')).toBeVisible();
      const controls = page.locator(
        '.navbar :is(button, input), main .menu__link, main nav a, main li > a, main h2 a:not(.hash-link), main input',
      );
      for (const control of await controls.all()) {
        const box = await control.boundingBox();
        if (box && (await control.isVisible())) {
          examined += 1;
          const html = await control.evaluate((element) => element.outerHTML.slice(0, 120));
          expect(Math.min(box.width, box.height), `${path} ${html}`).toBeGreaterThanOrEqual(43);
        }
      }
    }
    expect(examined).toBeGreaterThan(40);
  });
});

test.describe('the language switch', () => {
  // Those of the answers’ own pages: answer-pages.spec.ts.
  const answerPages = answers.map(({path, answer}) => `${path}${answer.id}/`);
  for (const {path, language} of allPages().filter(
    (page) => !page.path.endsWith('404.html') && !answerPages.includes(page.path),
  )) {
    test(`of ${path} leads to the same page`, async ({page}) => {
      const other = otherLanguage(language);
      await openPage(page, path);
      await page.getByRole('link', {name: other.label, exact: true}).first().click();
      await expect(page).toHaveURL(other.path(path));
      await expect(page.locator('html')).toHaveAttribute('lang', other.language);
    });
  }

  test('keeps the reader on the same answer, for all of them', async ({page}) => {
    test.setTimeout(180_000);
    for (const {path, language, answer} of answers) {
      const other = otherLanguage(language);
      await openPage(page, `${path}#${answer.id}`);
      const link = page.getByRole('link', {name: other.label, exact: true});
      await expect(link).toHaveAttribute('href', `${other.path(path)}#${answer.id}`);
    }
    await page.getByRole('link', {name: '日本語', exact: true}).click();
    await expect(page.locator(`#${answers.at(-1)?.answer.id ?? ''}`)).toBeInViewport();
  });
});

test.describe('a missing address', () => {
  test.use({expectedFaults: /404/});

  for (const {path, title, home} of [
    {path: '/nowhere/', title: 'ページが見つかりません', home: 'ホーム'},
    {path: '/en/nowhere/', title: 'Page Not Found', home: 'Home'},
  ]) {
    test(`${path} offers search, home and the sections in its language`, async ({page}) => {
      await openPage(page, path);
      await expect(page.locator('h1')).toHaveText(title);
      await expect(page.locator('[role="search"] input').nth(1)).toBeVisible();
      await expect(page.getByRole('link', {name: home, exact: true})).toBeVisible();
      for (const section of siteSections(path.startsWith('/en/') ? 'en' : 'ja')) {
        await expect(page.getByRole('link', {name: section.title, exact: true})).toBeVisible();
      }
    });
  }
});

test('a section prints on A4 without navigation, nothing cut', async ({page}) => {
  // A4 less its margins of 16 mm and 18 mm, at 96 px an inch.
  await page.setViewportSize({width: 673, height: 986});
  for (const {slug} of siteSections('ja')) {
    await openPage(page, `/${slug}/`);
    await page.emulateMedia({media: 'screen', colorScheme: 'dark'});
    const navigation = page.locator(
      '.navbar, .breadcrumbs, .theme-doc-toc-mobile, .pagination-nav, .footer',
    );
    await expect(navigation).toHaveCount(5);
    for (const part of await navigation.all()) {
      await expect(part).toBeVisible();
    }
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    for (const part of await navigation.all()) {
      await expect(part).toBeHidden();
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
    expect(cut, slug).toEqual([]);
    const {color, background} = await page
      .locator('article p, article li')
      .first()
      .evaluate((element) => ({
        color: getComputedStyle(element).color,
        background: getComputedStyle(document.documentElement).backgroundColor,
      }));
    expect(color).toBe('rgb(0, 0, 0)');
    expect(background).toBe('rgb(255, 255, 255)');
  }
});
