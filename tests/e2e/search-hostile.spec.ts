import type {Page} from '@playwright/test';
import {findAddress} from '../../src/shared/address';
import {abridge, MAX_QUERY} from '../../src/shared/search/literal';
import {hostileFragments, hostilePaths, hostileQueries} from './hostile';
import {mainField, navbarField, options, quietPath, searchPath} from './search';
import {answerOf, languages, nth, pathOn, sectionsOf} from './site';
import {expect, expectNoSidewaysScroll, giveSign, openPage, setHash, test} from './test';
import {texts} from './texts';
import {NOTHING, uniqueWords} from './words';

const queries = Object.values(hostileQueries).flat();
const fragments = Object.values(hostileFragments).flat();

/** What a field is given a million units of. */
const letters = ['a', 'あ', '😀', 'a\u0301'];

/** What no text may become. */
const LIVE =
  'img, script, iframe, object, embed, style, link, form form, a[href^="javascript:"], [onerror], [onload]';

const SAID = /見つかりま/;

/** The longest address that the server of these tests takes. */
const MAX_ADDRESS = 15_000;

/** @returns a text with a sign for each half of a character, which not every way keeps */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** What a page makes of a text in a search field. */
type Shown = {title: string; live: number; isInView: boolean};

/**
 * Enters a text into the field of `root`, as it is: on the way to the browser half a character would be
 * replaced. Waits for what it finds.
 */
function ask(page: Page, root: string, text: string): Promise<Shown> {
  const unitsOf = (of: string): number[] =>
    Array.from({length: of.length}, (_, index) => of.charCodeAt(index));
  return page.evaluate(
    async ({selector, live, units, nothing}) => {
      const place = document.querySelector(selector);
      const input = place?.querySelector('input');
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      if (!place || !input) {
        throw new Error(`There is no field in ${selector}.`);
      }
      const find = async (letters: readonly number[], found: string): Promise<void> => {
        value?.set?.call(input, String.fromCharCode(...letters));
        input.dispatchEvent(new InputEvent('input', {bubbles: true}));
        do {
          await new Promise(requestAnimationFrame);
        } while (!place.querySelector(found));
      };
      const [hits, sections] = ['article, [role="option"]', 'ul[aria-labelledby]'];
      if (place.querySelector(hits)) {
        // They would be taken for what this text finds.
        await find(nothing, sections);
      }
      await find(units, `${hits}, ${sections}`);
      return {
        title: document.querySelector('h1')?.textContent ?? '',
        live: place.querySelectorAll(live).length,
        isInView: input.getBoundingClientRect().bottom <= window.innerHeight,
      };
    },
    {selector: root, live: LIVE, units: unitsOf(text), nothing: unitsOf(NOTHING)},
  );
}

/** Fills the clipboard with a text over and over, up to a million letters, and pastes it. */
async function pasteMuch(page: Page, text: string): Promise<void> {
  await page.evaluate(
    (piece) => navigator.clipboard.writeText(piece.repeat(1_000_000 / piece.length)),
    text,
  );
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
}

test.beforeEach(({page}) => {
  page.on('dialog', () => {
    throw new Error('What was typed or sent was run.');
  });
});

test('the tables hold what they say', () => {
  expect(new Set(queries).size).toBe(queries.length);
  expect(queries.length).toBeGreaterThanOrEqual(100);
  expect(queries.filter((text) => text.length > MAX_QUERY)).toEqual([]);
  expect(new Set([...fragments, ...hostilePaths]).size).toBeGreaterThanOrEqual(60);
});

test('a field takes the beginning of a megabyte, and searches for that', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const {word, id} = nth(uniqueWords(site), 0);
  for (const [path, field] of [
    [searchPath(site, 'ja'), mainField(page)],
    [quietPath(site, 'ja'), navbarField(page)],
  ] as const) {
    await openPage(page, path);
    await field.focus();
    for (const text of letters) {
      await test.step(`“${text}”`, async () => {
        await pasteMuch(page, text);
        await expect(field).toHaveValue(text.repeat(MAX_QUERY / text.length));
      });
    }
    await field.fill(word);
    const found = path === searchPath(site, 'ja') ? page.locator('article') : options(page);
    await expect(found.first()).toContainText(answerOf(site, 'ja', id).question);
  }
});

test('hostile queries do no harm on the search page', async ({page, site}) => {
  const {word, id} = nth(uniqueWords(site), 0);
  await openPage(page, searchPath(site, 'ja'));
  for (const query of queries) {
    await test.step(query, async () => {
      // A field of one line has no breaks.
      const shown = abridge(query.replace(/[\r\n]/g, '').trim());
      const {title, live, isInView} = await ask(page, 'main', query);
      expect(wellFormed(title)).toBe(wellFormed(`「${shown}」の検索結果`));
      expect({live, isInView}).toEqual({live: 0, isInView: true});
    });
  }
  await expectNoSidewaysScroll(page);
  await mainField(page).fill(word);
  await expect(page.locator('article').first()).toContainText(answerOf(site, 'ja', id).question);
  await expect(page).toHaveURL(searchPath(site, 'ja', word));
});

test('hostile queries do no harm in the bar', async ({page, site}) => {
  const {word, id} = nth(uniqueWords(site), 0);
  await openPage(page, quietPath(site, 'ja'));
  await navbarField(page).focus();
  for (const query of queries) {
    await test.step(query, async () => {
      const {live, isInView} = await ask(page, '.navbar [role="search"]', query);
      expect({live, isInView}).toEqual({live: 0, isInView: true});
    });
  }
  await navbarField(page).fill(word);
  await expect(options(page).first()).toContainText(answerOf(site, 'ja', id).question);
});

test('hostile addresses of a search do no harm', async ({page, site}) => {
  const {word} = nth(uniqueWords(site), 0);
  const kinds = Object.values(hostileQueries).map((kind) => nth(kind, 0));
  const long = searchPath(site, 'ja', 'あ'.repeat(5000)).slice(0, MAX_ADDRESS);
  for (const address of [
    ...kinds.map((query) => searchPath(site, 'ja', query)),
    `${searchPath(site, 'ja')}?q=%E0%A4%A&ctx=..%2F`,
    long,
  ]) {
    await test.step(address, async () => {
      await openPage(page, address);
      const asked = new URL(address, 'http://localhost').searchParams.get('q') ?? '';
      await expect(mainField(page)).toHaveValue(asked.slice(0, MAX_QUERY));
      await expect(page.getByRole('main').getByRole('status')).toHaveText(SAID);
      await expect(page.locator('main').locator(LIVE)).toHaveCount(0);
      await mainField(page).fill(word);
      await expect(page.locator('main article').first()).toBeVisible();
    });
  }
});

test('an address of a megabyte is cut, before anything reads it', async ({page, site}) => {
  // No scripts have come that could cut it later.
  await page.goto(`${quietPath(site, 'ja')}?x=${'a'.repeat(MAX_ADDRESS)}`);
  expect(page.url().length).toBeLessThan(3000);
  await setHash(page, 'b'.repeat(1_000_000));
  await expect.poll(() => page.evaluate(() => location.href.length)).toBeLessThan(5000);
});

test('hostile fragments do no harm: the page is there, and says that it knows no such question', async ({
  page,
  site,
}) => {
  const {slug, title} = nth(sectionsOf(site, 'ja'), 0);
  await openPage(page, pathOn(site, 'ja', `/${slug}/`));
  for (const fragment of fragments) {
    await test.step(fragment, async () => {
      await setHash(page, '');
      await expect(page.getByText(texts.ja.unknownQuestion)).toHaveCount(0);
      await setHash(page, fragment);
      await expect(page.getByText(texts.ja.unknownQuestion)).toBeVisible();
      await expect(page.locator('h1')).toHaveText(title);
    });
  }
  await expect(page.locator('main').locator(LIVE)).toHaveCount(0);
});

test.describe('at a missing address', () => {
  test.use({expectedFaults: /404/});

  for (const [turn, language] of languages.entries()) {
    test(`hostile paths and fragments do no harm: the page says that there is none, or is home, in ${language}`, async ({
      page,
      site,
      baseURL,
    }) => {
      // It opens many pages.
      test.slow();
      const root = `${baseURL}${pathOn(site, language, '/')}`;
      await page.goto(root);
      const home = (await page.locator('h1').textContent()) ?? '';
      for (const [index, path] of hostilePaths.entries()) {
        if (index % languages.length !== turn) {
          continue;
        }
        await test.step(path, async () => {
          const fragment = encodeURI(wellFormed(nth(fragments, index % fragments.length)));
          await page.goto(`${root}${path}#${fragment}`);
          await giveSign(page);
          // What a sign begins is taken for what followed the address of home.
          const isHome = findAddress(`/${path}`, ['/']) !== undefined;
          await expect(page.locator('h1')).toHaveText(isHome ? home : texts[language].notFound);
          await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
          expect(
            await page.evaluate((live) => {
              const links = Array.from(document.querySelectorAll('a'), ({href}) => new URL(href));
              return {
                hosts: [...new Set(links.map(({host}) => host))],
                live: document.querySelectorAll(`main :is(${live})`).length,
              };
            }, LIVE),
          ).toEqual({hosts: [new URL(root).host], live: 0});
        });
      }
    });
  }
});
