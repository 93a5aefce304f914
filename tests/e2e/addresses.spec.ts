import type {Locator, Page} from '@playwright/test';
import {ALL_PATH, answerPath, questionPath, sectionPath} from '../../src/shared/paths';
import {allViews, expectAccessible} from './axe';
import {languages, oneLanguage, nth, pathOn, sectionsOf, type Language} from './site';
import {expect, giveSign, openPage, setHash, test} from './test';
import {texts} from './texts';
import {NOTHING} from './words';

function noticeOn(page: Page, language: Language): Locator {
  return page.getByRole('status').and(page.getByText(texts[language].unknownQuestion));
}

function guessesOn(page: Page, language: Language): Locator {
  return page.getByRole('navigation', {name: texts[language].guess}).getByRole('link');
}

for (const language of languages) {
  test.describe(`a fragment in ${language}`, () => {
    test('of an answer elsewhere leads there', {tag: '@core'}, async ({page, site}) => {
      const sections = sectionsOf(site, language);
      const [here, there] = [nth(sections, 0), nth(sections, -1)];
      const {id} = nth(there.answers, -1);
      for (const path of [`${sectionPath(here.slug)}#${id}`, `/#${id}`]) {
        await openPage(page, pathOn(site, language, path));
        await expect(page).toHaveURL(pathOn(site, language, questionPath(there.slug, id)));
        await expect(page.locator('h2:target')).toHaveId(id);
        await expect(page.locator('h2:target')).toBeInViewport();
      }
    });

    test('of an answer, as it was pasted, leads there', {tag: '@core'}, async ({page, site}) => {
      const {slug, answers} = nth(sectionsOf(site, language), 0);
      const {id} = nth(answers, -1);
      for (const [from, to] of [
        [`${sectionPath(slug)}#${id}）をご覧ください`, sectionPath(slug)],
        [`${sectionPath(slug)}#${id.toUpperCase()}`, sectionPath(slug)],
        [`/#${id}。`, sectionPath(slug)],
        [`${ALL_PATH}#${id}%E3%80`, ALL_PATH],
      ] as const) {
        await openPage(page, pathOn(site, language, from));
        await expect(page).toHaveURL(pathOn(site, language, `${to}#${id}`));
        await expect(page.locator('[data-arrived]')).toHaveId(id);
        await expect(page.locator('[data-arrived]')).toBeInViewport();
      }
    });

    test(
      'that is unknown leaves the section in view and says so, until the reader goes on',
      {tag: '@core'},
      async ({page, site}) => {
        const {slug, answers} = nth(sectionsOf(site, language), 0);
        const section = pathOn(site, language, sectionPath(slug));
        await page.goto(section);
        const place = await page.locator('article').boundingBox();
        await openPage(page, `${section}#${NOTHING}`);
        const notice = noticeOn(page, language);
        await expect(notice).toBeInViewport({ratio: 1});
        await expect(page.locator('h1')).toBeInViewport();
        expect(await page.locator('article').boundingBox()).toEqual(place);
        await page.getByRole('button', {name: texts[language].close, exact: true}).click();
        await expect(notice).toHaveCount(0);
        await setHash(page, `#${NOTHING}-else`);
        await expect(notice).toBeVisible();
        await setHash(page, `#${nth(answers, 0).id}`);
        await expect(notice).toHaveCount(0);
        await page.goBack();
        await expect(notice).toBeVisible();
      },
    );
  });
}

for (const language of oneLanguage) {
  test.describe('a missing address', () => {
    test.use({expectedFaults: /404/});

    test('that resembles an answer’s or a section’s offers them', async ({page, site}) => {
      const sections = sectionsOf(site, language);
      const [wrong, right] = [nth(sections, -1), nth(sections, 0)];
      const {id, question} = nth(right.answers, -1);
      const guesses = guessesOn(page, language);
      for (const path of [
        `/${wrong.slug}/${id}/`,
        `/${wrong.slug.toUpperCase()}/${id.toUpperCase()}。/を`,
        `/${wrong.slug}/x/${id}.html`,
      ]) {
        await openPage(page, pathOn(site, language, path));
        await expect(guesses).toHaveText([question, wrong.title]);
        await expect(guesses.first()).toHaveAttribute(
          'href',
          pathOn(site, language, answerPath(right.slug, id)),
        );
      }
      for (const path of [`/${wrong.slug}/${NOTHING}/`, `/${wrong.slug}/-${NOTHING}。`]) {
        await openPage(page, pathOn(site, language, path));
        await expect(guesses).toHaveText([wrong.title]);
      }
      await openPage(page, pathOn(site, language, `/${wrong.slug}-${NOTHING}/`));
      await expect(page.locator('h1')).toBeVisible();
      await expect(guesses).toHaveCount(0);
    });

    test('with the fragment of an answer leads there', async ({page, site}) => {
      const {slug, answers} = nth(sectionsOf(site, language), 0);
      const {id} = nth(answers, -1);
      await openPage(page, pathOn(site, language, `/${NOTHING}/#${id}`));
      await expect(page).toHaveURL(pathOn(site, language, questionPath(slug, id)));
    });
  });
}

for (const language of languages) {
  test.describe(`an address in ${language} that is written otherwise, or pasted with what followed`, () => {
    test.use({expectedFaults: /404/});

    test('leads to its page', {tag: '@core'}, async ({page, site, baseURL}) => {
      const {slug, answers} = nth(sectionsOf(site, language), 0);
      const {id} = nth(answers, 0);
      const root = pathOn(site, language, '/');
      const answer = `${root.slice(1)}${slug}/${id}`;
      const open = async (written: string, path: string): Promise<void> => {
        await test.step(written, async () => {
          await page.goto(`${baseURL}/${written}`);
          await giveSign(page);
          await expect(page).toHaveURL(path);
          await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
          await expect(page.locator('h1')).not.toHaveText(texts[language].notFound);
        });
      };
      for (const written of [
        answer.toUpperCase(),
        answer,
        `${root.slice(1)}${slug.toUpperCase()}/${id}/`,
        `${root.slice(1)}/${slug}//${id}//`,
        `${root.slice(1)}%${slug.charCodeAt(0).toString(16)}${slug.slice(1)}/${id}/`,
        `${answer}.html`,
        `${answer}/。`,
        `${answer}をご覧ください`,
        `${answer}/>`,
        `${answer})`,
        `${answer}/&gt;`,
        `${answer}%E3%80%8D,`,
        `${answer}/%E2%80%8B`,
        `${answer}/%E0%A4%A`,
      ]) {
        await open(written, `/${answer}/`);
      }
      await open(`${answer.toUpperCase()}?x=Y#Z`, `/${answer}/?x=Y#Z`);
      await open(`${answer}。?x=Y#Z`, `/${answer}/?x=Y#Z`);
      await open(`${root.slice(1)}${slug}/%23${id}。`, `${root}${slug}/#${id}`);
      await open(`${root.slice(1)}。`, root);
      await open(`${root.slice(1)}${slug}`, `${root}${slug}/`);
      await open(`${root.slice(1)}LINKS`, `${root}links/`);
      await open(`${root.slice(1)}Search?q=SLO`, `${root}search/?q=SLO`);
    });
  });
}

test.describe('what helps a lost reader', () => {
  test.use({expectedFaults: /404/});

  test('has no axe violation', async ({page, site}) => {
    const [first, last] = [nth(sectionsOf(site, 'ja'), 0), nth(sectionsOf(site, 'ja'), -1)];
    await openPage(page, pathOn(site, 'ja', `${sectionPath(first.slug)}#${NOTHING}`));
    await expectAccessible(page, allViews, () => expect(noticeOn(page, 'ja')).toBeVisible());
    await openPage(page, pathOn(site, 'ja', `/${last.slug}/${nth(first.answers, 0).id}/`));
    await expectAccessible(page, allViews, () => expect(guessesOn(page, 'ja')).toHaveCount(2));
  });
});

test('a fragment of the page’s own is no unknown one', async ({page, site}) => {
  const {slug, answers} = nth(sectionsOf(site, 'ja'), 0);
  for (const id of ['', 'top', nth(answers, 0).id, '__docusaurus_skipToContent_fallback']) {
    await openPage(page, pathOn(site, 'ja', `${sectionPath(slug)}#${id}`));
    await page.waitForLoadState('networkidle');
    await expect(noticeOn(page, 'ja')).toHaveCount(0);
  }
});

test('a fragment that cannot be decoded does no harm, at once or later', async ({page, site}) => {
  const {slug, title, answers} = nth(sectionsOf(site, 'ja'), 0);
  const notice = noticeOn(page, 'ja');
  await openPage(page, pathOn(site, 'ja', `${sectionPath(slug)}#%E0%A4%A`));
  await expect(notice).toBeVisible();
  await setHash(page, `#${nth(answers, 0).id}`);
  await expect(page.locator('h2:target')).toBeInViewport();
  await setHash(page, '#%E0%A4%');
  await expect(notice).toBeVisible();
  await expect(page.locator('h1')).toHaveText(title);
  await page.goBack();
  await expect(page.locator('h2:target')).toBeInViewport();
});

test.describe('where the guide cannot be fetched', () => {
  test.use({expectedFaults: /failed:.*\.js|Failed to load resource/});

  test('an unknown fragment leaves the page as it is', async ({page, site}) => {
    const {slug, title} = nth(sectionsOf(site, 'ja'), 0);
    await openPage(page, pathOn(site, 'ja', sectionPath(slug)));
    await page.route('**/*.js', (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await setHash(page, `#${NOTHING}`);
    await failed;
    await expect(page.locator('h1')).toHaveText(title);
  });
});
