import type {Locator, Page} from '@playwright/test';
import {siteSections, type Language} from '../site';
import {expectAccessible} from './axe';
import {languageBase} from './pages';
import {expect, openPage, test} from './test';

const guessLabel: Record<Language, string> = {ja: 'もしかして', en: 'Did you mean'};
const closeLabel: Record<Language, string> = {ja: '閉じる', en: 'Close'};
const notice: Record<Language, RegExp> = {
  ja: /お探しの質問は、この分野にはありません/,
  en: /question you were looking for is not, or no longer, in this section/,
};

function setHash(page: Page, hash: string): Promise<void> {
  return page.evaluate((value) => {
    window.location.hash = value;
  }, hash);
}

for (const language of ['ja', 'en'] as const) {
  const base = languageBase(language);

  test.describe(`a fragment in ${language}`, () => {
    for (const from of ['sre/#gcp-experience', '#gcp-experience']) {
      test(`of an answer elsewhere leads there: ${from}`, async ({page}) => {
        await openPage(page, `${base}${from}`);
        await expect(page).toHaveURL(`${base}cloud/#gcp-experience`);
        await expect(page.locator('h2:target')).toHaveId('gcp-experience');
        await expect(page.locator('h2:target')).toBeInViewport();
      });
    }

    test('that is unknown leaves the section in view and says so, until the reader goes on', async ({
      page,
    }) => {
      await page.goto(`${base}sre/`);
      const place = await page.locator('article').boundingBox();
      await openPage(page, `${base}sre/#nothing`);
      const status = page.getByRole('status').and(page.getByText(notice[language]));
      await expect(status).toBeVisible();
      await expect(status).toBeInViewport({ratio: 1});
      await expect(page.locator('h1')).toBeInViewport();
      expect(await page.locator('article').boundingBox()).toEqual(place);
      await page.getByRole('button', {name: closeLabel[language], exact: true}).click();
      await expect(status).toHaveCount(0);
      await setHash(page, '#nothing-else');
      await expect(status).toBeVisible();
      await setHash(page, '#slo-design');
      await expect(status).toHaveCount(0);
      await page.goBack();
      await expect(status).toBeVisible();
    });
  });

  test(`the notice about an unknown fragment in ${language} is accessible`, async ({page}) => {
    await openPage(page, `${base}sre/#nothing`);
    await expectAccessible(page, () => expect(page.getByText(notice[language])).toBeVisible());
  });

  test.describe(`a missing address in ${language}`, () => {
    test.use({expectedFaults: /404/});

    const sections = siteSections(language);
    const answers = sections.flatMap((section) => section.answers);
    const question = answers.find(({id}) => id === 'slo-design')?.question ?? '';
    const cloud = sections.find(({slug}) => slug === 'cloud')?.title ?? '';
    const guesses = (page: Page): Locator =>
      page.getByRole('navigation', {name: guessLabel[language]}).getByRole('link');

    for (const path of ['cloud/slo-design/', 'Cloud/SLO-Design', 'cloud/x/slo-design.html']) {
      test(`that resembles an answer’s offers it, and the section: ${path}`, async ({page}) => {
        await openPage(page, `${base}${path}`);
        await expect(guesses(page)).toHaveText([question, cloud]);
        await expect(guesses(page).first()).toHaveAttribute('href', `${base}sre/slo-design/`);
        await expect(page.locator('h1')).toHaveCount(1);
      });
    }

    test('with a guess is accessible', async ({page}) => {
      await openPage(page, `${base}cloud/slo-design/`);
      await expectAccessible(page, () => expect(guesses(page)).toHaveCount(2));
    });

    test('that begins with a section offers it', async ({page}) => {
      await openPage(page, `${base}cloud/nothing/`);
      await expect(guesses(page)).toHaveText([cloud]);
    });

    test('that resembles nothing, or cannot be decoded, has no guess', async ({page}) => {
      for (const path of ['nothing/', 'cloud-nothing/']) {
        await openPage(page, `${base}${path}`);
        await expect(page.locator('h1')).toBeVisible();
        await expect(guesses(page)).toHaveCount(0);
      }
    });

    test('with the fragment of an answer leads there', async ({page}) => {
      await openPage(page, `${base}nowhere/#slo-design`);
      await expect(page).toHaveURL(`${base}sre/#slo-design`);
    });

    test.describe('without JavaScript', () => {
      test.use({javaScriptEnabled: false});

      test('offers all sections', async ({page}) => {
        await page.goto(`${base}404.html`);
        for (const {title} of sections) {
          await expect(page.locator('main ~ div').getByRole('link', {name: title})).toBeVisible();
        }
        await expect(guesses(page)).toHaveCount(0);
      });
    });
  });
}

test('a fragment of the page’s own is no unknown one', async ({page}) => {
  for (const hash of ['#', '#top', '#slo-design', '#__docusaurus_skipToContent_fallback']) {
    await openPage(page, `/sre/${hash}`);
    await page.waitForLoadState('networkidle');
    await expect(page.getByText(notice.ja)).toHaveCount(0);
  }
});

test('a fragment that cannot be decoded does no harm, at once or later', async ({page}) => {
  await openPage(page, '/sre/#%E0%A4%A');
  await expect(page.getByText(notice.ja)).toBeVisible();
  await setHash(page, '#slo-design');
  await expect(page.locator('h2:target')).toBeInViewport();
  await setHash(page, '#%E0%A4%');
  await expect(page.getByText(notice.ja)).toBeVisible();
  await expect(page.locator('h1')).toHaveText(siteSections('ja')[0]?.title ?? '');
  await page.goBack();
  await expect(page.locator('h2:target')).toBeInViewport();
});

test.describe('where the guide cannot be fetched', () => {
  test.use({expectedFaults: /failed:.*\.js|Failed to load resource/});

  test('an unknown fragment leaves the page as it is', async ({page}) => {
    await openPage(page, '/sre/');
    await page.route('**/*.js', (route) => route.abort());
    await setHash(page, '#gcp-experience');
    await page.waitForTimeout(300);
    await expect(page.locator('h1')).toHaveText(siteSections('ja')[0]?.title ?? '');
  });
});
