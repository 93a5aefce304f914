import {siteSections} from '../site';
import {expect, openPage, test} from './test';

// The site of tests/build/addresses.test.ts, in which answers have moved.
const bases = ['/team/qa/', '/team/qa/en/'];

for (const base of bases) {
  const language = base.endsWith('/en/') ? 'en' : 'ja';

  test.describe(`in ${language}`, () => {
    test('every old page address leads on with query and fragment, and Back leaves both', async ({
      page,
    }) => {
      await openPage(page, base);
      for (const [from, to] of [
        ['sre/slo-design/', 'sre/service-levels/'],
        ['sre/older-id/', 'sre/service-levels/'],
        ['sre/removed/', 'sre/'],
        ['career/skills-to-learn/', 'future/skills-to-learn/'],
        ['career/', 'future/'],
      ] as const) {
        await page.goto(`${base}${from}?q=1#__docusaurus`);
        await expect(page).toHaveURL(`${base}${to}?q=1#__docusaurus`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('h1')).toHaveCount(1);
        await page.goBack();
        await expect(page).toHaveURL(base);
      }
    });

    test('every old fragment leads to its question, and Back leaves both', async ({page}) => {
      await openPage(page, `${base}security/`);
      for (const [from, to] of [
        ['sre/#slo-design', 'sre/#service-levels'],
        ['sre/#older-id', 'sre/#service-levels'],
        ['#slo-design', 'sre/#service-levels'],
        ['career/#skills-to-learn', 'future/#skills-to-learn'],
        ['sre/#skills-to-learn', 'future/#skills-to-learn'],
      ] as const) {
        await page.goto(`${base}${from}`);
        await expect(page).toHaveURL(`${base}${to}`);
        const question = page.locator('h2:target');
        await expect(question).toHaveId(to.split('#')[1] ?? '');
        await expect(question).toBeInViewport();
        await page.goBack();
        await expect(page).toHaveURL(`${base}security/`);
      }
    });

    test('an old fragment leads on from where the reader is on the same page', async ({page}) => {
      await openPage(page, `${base}sre/#incident-response`);
      await page.evaluate(() => {
        window.location.hash = '#slo-design';
      });
      await expect(page).toHaveURL(`${base}sre/#service-levels`);
      await expect(page.locator('h2:target')).toBeInViewport();
      // The next Tab goes on from the question.
      await page.keyboard.press('Tab');
      await expect(page.locator('h2:target :focus')).toHaveCount(1);
      await page.goBack();
      await expect(page).toHaveURL(`${base}sre/#incident-response`);
      await expect(page.locator('h2:target')).toHaveId('incident-response');
    });

    test('the fragment of a removed answer is said to be gone', async ({page}) => {
      await openPage(page, `${base}sre/#removed`);
      await expect(page.getByRole('status').last()).toHaveText(/移動または削除|no longer/);
      await expect(page).toHaveURL(`${base}sre/#removed`);
    });

    test.describe('without JavaScript', () => {
      test.use({javaScriptEnabled: false});

      test('an old page address leads on', async ({page}) => {
        await page.goto(`${base}sre/slo-design/`);
        await expect(page).toHaveURL(`${base}sre/service-levels/`);
        await page.goto(`${base}career/`);
        await expect(page.locator('h1')).toHaveText(siteSections(language).at(-1)?.title ?? '');
        await expect(page).toHaveURL(`${base}future/`);
      });
    });

    test.describe('without the script that leads on', () => {
      test.use({expectedFaults: /redirect\.js|Failed to load resource/});

      test('an old page address shows what there is at the new one', async ({page}) => {
        await page.route('**/redirect.js', (route) => route.abort());
        await page.goto(`${base}career/`);
        await expect(page.locator('h1')).toHaveText(siteSections(language).at(-1)?.title ?? '');
        await expect(page).toHaveURL(`${base}career/`);
      });
    });

    test.describe('under a strict content security policy', () => {
      test('an old page address leads on', async ({page}) => {
        await page.route(`**${base}sre/slo-design/`, async (route) => {
          const response = await route.fetch();
          await route.fulfill({
            response,
            headers: {
              ...response.headers(),
              'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'",
            },
          });
        });
        await page.goto(`${base}sre/slo-design/`);
        await expect(page).toHaveURL(`${base}sre/service-levels/`);
      });
    });
  });
}

// The preview server sends the English page for missing addresses out of its sub-path.
test.describe('at a missing address', () => {
  test.use({expectedFaults: /404/});

  test('an old id leads to a guess at where it is now', async ({page}) => {
    await openPage(page, '/team/qa/nowhere/slo-design/');
    await expect(
      page.getByRole('navigation', {name: 'もしかして'}).getByRole('link'),
    ).toHaveAttribute('href', '/team/qa/sre/service-levels/');
  });
});
