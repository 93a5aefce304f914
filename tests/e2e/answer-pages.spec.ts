import type {Locator} from '@playwright/test';
import {JAPANESE} from '../site';
import {allAnswers, languageBase} from './pages';
import {expect, openPage, test} from './test';

const answers = allAnswers();

/** The last part of the path of the same answer in each language. */
const otherLanguage = {ja: 'en', en: 'ja'} as const;

/** @returns an answer’s text without its question and the controls beside it, block by block */
async function textOf(answer: Locator): Promise<string[]> {
  return answer
    .locator(':scope > :not(h1, h2, span)')
    .evaluateAll((blocks) => blocks.map(({textContent}) => textContent));
}

test('there are at least 26 answers in each language', () => {
  expect(answers.length).toBeGreaterThanOrEqual(52);
});

for (const {language, section, path, answer} of answers) {
  const {id, question} = answer;
  const address = `${path}${id}/`;

  test(`${address} is the answer alone, complete, and can be sent on`, async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPage(page, `${path}#${id}`);
    const expected = await textOf(page.locator(`[data-answer="${id}"]`));
    expect(expected.length).toBe(answer.content.length);

    await openPage(page, address);
    const heading = page.getByRole('heading', {level: 1});
    await expect(heading).toHaveCount(1);
    expect((await heading.innerText()).replace(/\s+/g, ' ')).toBe(question);
    await expect(page.locator('[data-answer]')).toHaveCount(1);
    expect(await textOf(page.locator('[data-answer]'))).toEqual(expected);

    const content = async (name: string): Promise<string> =>
      (await page
        .locator(`meta[property="${name}"], meta[name="${name}"]`)
        .getAttribute('content')) ?? '';
    expect(await page.title()).toContain(question);
    expect(await content('og:title')).toBe(await page.title());
    expect(await content('twitter:title')).toBe(question);
    const description = await content('description');
    expect(await content('og:description')).toBe(description);
    expect(await content('twitter:description')).toBe(description);
    const words = expected.join(' ').replace(/\s+/g, '');
    expect(words.startsWith(description.slice(0, 12).replace(/\s+/g, ''))).toBe(true);
    expect(JAPANESE.test(description)).toBe(language === 'ja');
    expect(await content('og:image')).toMatch(new RegExp(`/cards/[a-z-]+/${id}\\.png$`));
    expect(await content('twitter:image')).toBe(await content('og:image'));
    expect(await content('twitter:card')).toBe('summary_large_image');
    expect(await content('og:type')).toBe('article');

    const canonical = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? 'none';
    expect(new URL(canonical).pathname).toBe(address);
    expect(await content('og:url')).toBe(canonical);
    const other = `${languageBase(otherLanguage[language])}${address.replace(/^\/en\//, '/').slice(1)}`;
    await expect(
      page.locator(`link[rel="alternate"][hreflang="${otherLanguage[language]}"]`),
    ).toHaveAttribute('href', new RegExp(`${other}$`));
    for (const link of await page.locator(`a[hreflang="${otherLanguage[language]}"]`).all()) {
      await expect(link).toHaveAttribute('href', other);
    }

    const main = page.getByRole('main');
    await expect(main.getByRole('link', {name: section, exact: true})).toHaveAttribute(
      'href',
      path,
    );
    await expect(main.locator(`a[href="${path}#${id}"]`)).toBeVisible();

    await main.getByRole('button', {name: question}).click();
    await expect(main.getByRole('status')).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
    expect(canonical).toMatch(/^[\x21-\x7e]+$/);
  });
}

test('previous and next lead through all answers of a language', async ({page}) => {
  for (const language of ['ja', 'en'] as const) {
    const pages = answers
      .filter((answer) => answer.language === language)
      .map(({path, answer: {id, question}}) => ({path: `${path}${id}/`, question}));
    await openPage(page, pages[0]?.path ?? '');
    for (const {path, question} of pages.slice(1)) {
      await page.locator('.pagination-nav__link--next').click();
      await expect(page.locator('h1')).toHaveText(question);
      await expect(page).toHaveURL(path);
    }
    await expect(page.locator('.pagination-nav__link--next')).toHaveCount(0);
    await expect(page.locator('.pagination-nav__link--prev')).toHaveAttribute(
      'href',
      pages.at(-2)?.path ?? '',
    );
  }
});

for (const {locale, path, offer, to} of [
  {locale: 'en-US', path: '/sre/slo-design/', offer: 'Read this answer in English', to: '/en'},
  {locale: 'ja-JP', path: '/en/sre/slo-design/', offer: 'この回答を日本語で読む', to: ''},
]) {
  test.describe(`a reader whose browser prefers ${locale}`, () => {
    test.use({locale});

    test(`is offered ${path} in it, clearly, and stays`, async ({page}) => {
      await openPage(page, path);
      const link = page.getByRole('main').getByRole('link', {name: offer});
      await expect(link).toHaveAttribute('data-preferred');
      await expect(page).toHaveURL(path);
      await link.click();
      await expect(page).toHaveURL(`${to}/sre/slo-design/`);
      const back = page.getByRole('main').locator('a[hreflang]');
      await expect(back).toBeVisible();
      await expect(back).not.toHaveAttribute('data-preferred');
    });
  });
}

test.describe('with JavaScript off', () => {
  test.use({javaScriptEnabled: false});

  for (const {path, answer} of answers) {
    test(`${path}${answer.id}/ reads in full`, async ({page}) => {
      await page.goto(`${path}${answer.id}/`);
      await expect(page.locator('h1')).toBeVisible();
      const blocks = page.locator('[data-answer] > :not(h1, span)');
      await expect(blocks).toHaveCount(answer.content.length);
      for (const block of await blocks.all()) {
        await expect(block).toBeVisible();
      }
      await expect(page.locator('main header a[hreflang]')).toBeVisible();
    });
  }
});
