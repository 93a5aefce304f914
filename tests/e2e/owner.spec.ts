import {devices} from '@playwright/test';
import {listOutdated} from '../../src/node/answers/translated';
import {parseLedger, LEDGER, resolveRedirects} from '../../src/node/content/ledger';
import {ALL_PATH, answerPath, questionPath, sectionPath} from '../../src/shared/paths';
import type {Redirect} from '../../src/shared/redirects';
import {CHANGE, CODE} from '../build/owner';
import {siteContext} from '../site';
import {allViews, expectAccessible} from './axe';
import {hold} from './search';
import {
  addressOn,
  answerOf,
  answersOf,
  languages,
  nth,
  oneLanguage,
  otherThan,
  pathOn,
  readSiteFile,
  sectionsOf,
  type Language,
  type Site,
} from './site';
import {expect, expectNoSidewaysScroll, openPage, setHash, test} from './test';
import {texts} from './texts';

// A site below a path of its host, whose owner has moved, renamed and removed answers.

type Move = Redirect & {
  /** The parts of the old address; without an id it is a section’s. */
  slug: string;
  id: string;
  /** Where its old fragment leads, if the answer is still somewhere. */
  place: string | undefined;
};

/** @returns where each old address of the site leads */
function movesOf(site: Site): Move[] {
  return resolveRedirects(parseLedger(readSiteFile(site, LEDGER)), sectionsOf(site, 'ja')).map(
    ({from, to}) => {
      const [, slug = '', id = ''] = from.split('/');
      const [, newSlug = '', newId = ''] = to.split('/');
      return {from, to, slug, id, place: newId ? questionPath(newSlug, newId) : undefined};
    },
  );
}

/** @returns the moves of answers that are still somewhere, with their new places */
function answerMoves(site: Site): (Move & {place: string})[] {
  return movesOf(site).filter((move) => move.id !== '' && move.place !== undefined) as (Move & {
    place: string;
  })[];
}

/** @returns the moves of answers within or out of sections that there still are */
function fromLivingSections(site: Site, moves: Move[]): Move[] {
  const slugs = sectionsOf(site, 'ja').map(({slug}) => slug);
  return moves.filter(({slug}) => slugs.includes(slug));
}

/** @returns an old address of every kind: of a moved or renamed answer, a removed one, a section */
function samplesOf(site: Site): Move[] {
  const moves = movesOf(site);
  return [
    ...answerMoves(site).slice(0, 1),
    ...moves.filter(({id, place}) => id !== '' && place === undefined).slice(0, 1),
    ...moves.filter(({id}) => id === '').slice(0, 1),
  ];
}

/** @returns a page without a fragment, from which a reader comes and to which Back leads */
function start(site: Site, language: Language): string {
  return pathOn(site, language, '/links/');
}

test('the site has old addresses of every kind', ({site}) => {
  expect(samplesOf(site)).toHaveLength(3);
  expect(fromLivingSections(site, answerMoves(site)).length).toBeGreaterThan(0);
});

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test('an old page address leads on with query and fragment, and Back leaves both', async ({
      page,
      site,
    }) => {
      await openPage(page, start(site, language));
      for (const {from, to} of samplesOf(site)) {
        await page.goto(`${pathOn(site, language, from)}?q=1#__docusaurus`);
        await expect(page).toHaveURL(`${pathOn(site, language, to)}?q=1#__docusaurus`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('h1')).toHaveCount(1);
        await page.goBack();
        await expect(page).toHaveURL(start(site, language));
      }
    });
  });
}

for (const language of oneLanguage) {
  test.describe('old addresses', () => {
    test('an old fragment leads to its question, and Back leaves both', async ({page, site}) => {
      await openPage(page, start(site, language));
      for (const {slug, id, place} of answerMoves(site).slice(0, 2)) {
        for (const from of [`${sectionPath(slug)}#${id}`, `/#${id}`]) {
          await page.goto(pathOn(site, language, from));
          await expect(page).toHaveURL(pathOn(site, language, place));
          const question = page.locator('h2:target');
          await expect(question).toHaveId(place.split('#')[1] ?? '');
          await expect(question).toBeInViewport();
          await page.goBack();
          await expect(page).toHaveURL(start(site, language));
        }
      }
    });

    test('the fragment of a removed answer is said to be gone', async ({page, site}) => {
      const removed = movesOf(site).filter(({id, place}) => id !== '' && place === undefined);
      for (const {slug, id} of fromLivingSections(site, removed)) {
        const address = pathOn(site, language, questionPath(slug, id));
        await openPage(page, address);
        await expect(
          page.getByRole('status').and(page.getByText(texts[language].unknownQuestion)),
        ).toBeVisible();
        await expect(page).toHaveURL(address);
      }
    });

    test.describe('without JavaScript', () => {
      test.use({javaScriptEnabled: false});

      test('an old page address leads on', async ({page, site}) => {
        for (const {from, to} of samplesOf(site)) {
          await page.goto(pathOn(site, language, from));
          await expect(page).toHaveURL(pathOn(site, language, to));
          await expect(page.locator('h1')).toHaveCount(1);
        }
      });
    });
  });
}

test('an old fragment leads on from where the reader is on the same page', async ({page, site}) => {
  const [move] = fromLivingSections(site, answerMoves(site));
  const section = sectionsOf(site, 'ja').find(({slug}) => slug === move?.slug);
  const here = pathOn(
    site,
    'ja',
    questionPath(section?.slug ?? '', nth(section?.answers ?? [], 0).id),
  );
  await openPage(page, here);
  await setHash(page, `#${move?.id ?? ''}`);
  await expect(page).toHaveURL(pathOn(site, 'ja', move?.place ?? ''));
  await expect(page.locator('h2:target')).toBeInViewport();
  // The next Tab goes on from the question.
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-answer]:has(> h2:target) :focus')).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(here);
});

test.describe('without the script that leads on', () => {
  test.use({expectedFaults: /redirect\.js|Failed to load resource/});

  test('an old page address shows what there is at the new one', async ({page, site}) => {
    await page.route('**/redirect.js', (route) => route.abort());
    const {from, to} = nth(movesOf(site), 0);
    await page.goto(pathOn(site, 'ja', to));
    const title = await page.locator('h1').textContent();
    await page.goto(pathOn(site, 'ja', from));
    await expect(page.locator('h1')).toHaveText(title ?? '');
    await expect(page).toHaveURL(pathOn(site, 'ja', from));
  });
});

test.describe('at a missing address', () => {
  test.use({expectedFaults: /404/});

  for (const language of languages) {
    test(`an old address leads on as it was pasted, in ${language}`, async ({page, site}) => {
      const {from, to} = nth(answerMoves(site), 0);
      for (const written of [
        `${from}。`,
        `${from.slice(0, -1)}をご覧ください`,
        from.toUpperCase(),
      ]) {
        await openPage(page, pathOn(site, language, `${written}?x=y`));
        await expect(page).toHaveURL(pathOn(site, language, `${to}?x=y`));
      }
    });
  }

  test('an old id leads to a guess at where it is now', async ({page, site}) => {
    const {id, to} = nth(answerMoves(site), 0);
    await openPage(page, pathOn(site, 'ja', `/nowhere/${id}/`));
    await expect(
      page.getByRole('navigation', {name: texts.ja.guess}).getByRole('link').first(),
    ).toHaveAttribute('href', pathOn(site, 'ja', to));
  });
});

test('copying gives the public address, and the switch stays below the path', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const {slug, id, question} = nth(answersOf(site, 'ja'), -1);
  const path = answerPath(slug, id);
  await openPage(page, pathOn(site, 'ja', path));
  await page.getByRole('main').getByRole('button', {name: question}).click();
  // The site is served at another host than that of its links.
  await expect(page.getByRole('status').filter({hasText: texts.ja.copied})).toContainText(
    'リンクの行き先は example.org',
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    addressOn(site, 'ja', path),
  );
  const other = otherThan('ja');
  await page.getByRole('link', {name: texts[other].language, exact: true}).click();
  await expect(page).toHaveURL(pathOn(site, other, path));
  await openPage(page, pathOn(site, other, '/links/'));
  await expect(page.getByText(/Links lead to example\.org, but .* localhost/)).toBeVisible();
});

test('code is coloured to be read, and copied before the scripts have come', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const {slug, id} = nth(
    answersOf(site, 'ja').filter((answer) => answer.id === 'added-answer'),
    0,
  );
  const path = pathOn(site, 'ja', answerPath(slug, id));
  const release = await hold(page, '**/*.js');
  await page.goto(path);
  const colors = await page
    .locator('pre .token')
    .evaluateAll((tokens) => tokens.map((token) => getComputedStyle(token).color));
  expect(new Set(colors).size).toBeGreaterThan(3);
  await page.getByRole('button', {name: texts.ja.copyCode}).click();
  await expect(page.locator('[data-outcome="copied"]')).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CODE);
  release();
  await openPage(page, path);
  await expectAccessible(page, allViews, undefined, 'main');
});

const iphone = devices['iPhone 13'];

for (const {name, options} of [
  {name: 'on a computer', options: {}},
  {
    name: 'on a phone without JavaScript',
    options: {viewport: iphone.viewport, hasTouch: true, javaScriptEnabled: false},
  },
]) {
  test.describe(name, () => {
    test.use(options);

    test('an outdated answer leads to its newer original', async ({page, site}) => {
      const [id, ...others] = listOutdated(siteContext(site.directory), 'en');
      expect(others).toEqual([]);
      const {slug} = answerOf(site, 'ja', id ?? '');
      const original = pathOn(site, 'ja', answerPath(slug, id ?? ''));
      for (const from of [answerPath(slug, id ?? ''), sectionPath(slug), ALL_PATH]) {
        await page.goto(pathOn(site, 'en', from));
        const link = page.getByRole('link', {name: texts.en.newer});
        await expect(link).toHaveCount(1);
        await expectNoSidewaysScroll(page);
        await link.click();
        await expect(page).toHaveURL(original);
        await expect(page.getByText(CHANGE.ja)).toBeVisible();
        await expect(page.getByRole('note')).toHaveCount(0);
      }
    });
  });
}

test('the note on an outdated answer is accessible', async ({page, site}) => {
  const id = nth(listOutdated(siteContext(site.directory), 'en'), 0);
  await openPage(page, pathOn(site, 'en', answerPath(answerOf(site, 'ja', id).slug, id)));
  await expect(page.getByRole('note')).toBeVisible();
  await expectAccessible(page, allViews, undefined, 'main');
});
