import fs from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Page} from '@playwright/test';
import {ALL_PATH, answerPath, sectionPath} from '../../src/shared/paths';
import {allViews, atRest, expectAccessible, oneView} from './axe';
import {hold, mainField, navbarField, options, searchPath} from './search';
import {
  answersOf,
  kindsOf,
  languages,
  nth,
  pathOn,
  richestSection,
  sectionsOf,
  sitemapPaths,
  type Language,
  type Site,
} from './site';
import {expect, expectNoSidewaysScroll, giveSign, openPage, test} from './test';
import {commonWord, NOTHING} from './words';

type Paths = (site: Site, language: Language) => string[];

function richestAnswer(site: Site, language: Language): string {
  const answers = answersOf(site, language)
    .filter((answer) => kindsOf([answer]).has('table'))
    .sort((a, b) => kindsOf([b]).size - kindsOf([a]).size);
  const {slug, id} = nth(answers, 0);
  return pathOn(site, language, answerPath(slug, id));
}

/** One page of each kind that there is, which waits for the reader. */
const waiting: Record<string, Paths> = {
  home: (site, language) => [pathOn(site, language, '/')],
  'a section': (site, language) => [
    pathOn(site, language, sectionPath(richestSection(site, language).slug)),
  ],
  'an answer': (site, language) => [richestAnswer(site, language)],
  'the page of all answers': (site, language) => [pathOn(site, language, ALL_PATH)],
  'the page of all links': (site, language) => [pathOn(site, language, '/links/')],
  'the search page': (site, language) => [searchPath(site, language)],
  'the page of missing addresses': (site, language) => [pathOn(site, language, '/404.html')],
};

const templates: Record<string, Paths> = {
  ...waiting,
  'the search page with results': (site, language) => [
    searchPath(site, language, commonWord(site)),
  ],
  'the search page with nothing': (site, language) => [searchPath(site, language, NOTHING)],
};

const SHARES = 12;

/** Every page, dealt out to tests that run beside each other: what `npm run test:sweep` examines. */
const allPages = Object.fromEntries(
  Array.from({length: SHARES}, (_, share): [string, Paths] => [
    `share ${share + 1} of ${SHARES} of all pages`,
    (site, language) =>
      [
        ...sitemapPaths(site, language),
        searchPath(site, language),
        pathOn(site, language, '/404.html'),
      ].filter((_path, index) => index % SHARES === share),
  ]),
);

const KIB = 1024;

/** Comes to the page that is for search at once. */
const SEARCH_WORKER = /\/search\.\w+\.js$/;

/** Comes with the scripts, in place of the page's own. */
const WHOLE_STYLESHEET = '**/styles.*.css';

/** The key is pressed so many times before what it has reached is looked at. */
const STRIDE = 20;

const isSweep = Boolean(process.env.SWEEP);

function inBothLanguages(site: Site, paths: Paths): {path: string; language: Language}[] {
  return languages.flatMap((language) => paths(site, language).map((path) => ({path, language})));
}

/** @returns the controls of the navbar that lie on another, or beyond its edge, or are too narrow to use */
function crowdedControls(): string[] {
  const controls = Array.from(
    document.querySelectorAll('.navbar__items :is(a, button, input)'),
    (control) => ({html: control.outerHTML.slice(0, 100), box: control.getBoundingClientRect()}),
  ).filter(({box}) => box.width > 1);
  const isOver = (a: DOMRect, b: DOMRect): boolean =>
    a !== b && a.left < b.right - 1 && b.left < a.right - 1;
  return controls
    .filter(
      ({box}) =>
        box.width < 24 ||
        box.left < 0 ||
        box.right > window.innerWidth ||
        controls.some((other) => isOver(box, other.box)),
    )
    .map(({html}) => html);
}

/** Opens a page and waits until it is complete. */
async function openComplete(page: Page, path: string): Promise<void> {
  await openPage(page, path);
  if (path.includes('?q=')) {
    await expect(page.locator('main :is(article, li) a').first()).toBeVisible();
  }
  if (path.includes('/search/')) {
    await expect(mainField(page)).toBeFocused();
  }
}

for (const [title, paths] of Object.entries(isSweep ? allPages : templates)) {
  test.describe(title, () => {
    test.setTimeout(isSweep ? 300_000 : 60_000);

    test(
      'opens in its language, and never scrolls sideways',
      {tag: '@core'},
      async ({page, site}) => {
        for (const {path, language} of inBothLanguages(site, paths)) {
          await test.step(path, async () => {
            await page.setViewportSize({width: 1280, height: 720});
            await openComplete(page, path);
            await expect(page.locator('h1')).toHaveCount(1);
            await expect(page.locator('main')).toHaveCount(1);
            await expect(page.locator('html')).toHaveAttribute('lang', language);
            expect(new URL(page.url()).pathname).toBe(path.replace(/\?.*/, ''));
            const links = page.locator('a[href^="/"]');
            await expect(links).toHaveCount(
              await page.locator(`a[href^="${site.basePath}"]`).count(),
            );
            await page.setViewportSize({width: 320, height: 640});
            await expectNoSidewaysScroll(page);
          });
        }
      },
    );

    test('cuts nothing, zoomed, spaced out or with long labels', async ({page, site}) => {
      for (const {path, language} of inBothLanguages(site, paths)) {
        await openComplete(page, path);
        await page.evaluate(spaceText);
        // At 100%, 200% and 400% of a screen, with the spacing of WCAG 1.4.12.
        for (const width of [1280, 640, 320]) {
          await page.setViewportSize({width, height: 640});
          expect(await page.evaluate(cutTexts), `${path} at ${width} px`).toEqual([]);
          await expectNoSidewaysScroll(page);
        }
        // They are the same in both languages.
        for (const width of language === 'ja' ? [1280, 320] : []) {
          await page.setViewportSize({width, height: 640});
          await page.evaluate(lengthenLabels);
          expect(await page.evaluate(cutTexts), `${path} at ${width} px`).toEqual([]);
          await expectNoSidewaysScroll(page);
        }
      }
    });

    test('fits a phone with letters of twice the size, and has no field that it zooms to', async ({
      page,
      site,
    }) => {
      await page.setViewportSize({width: 390, height: 844});
      for (const {path} of inBothLanguages(site, paths)) {
        await openComplete(page, path);
        for (const size of ['75%', '150%', '200%']) {
          await page.evaluate((value) => {
            document.documentElement.style.fontSize = value;
          }, size);
          await test.step(`${path} at ${size}`, () => expectNoSidewaysScroll(page));
          const small = await page
            .locator('input, select, textarea')
            .evaluateAll((fields) =>
              fields.filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16),
            );
          expect(small.length, `${path} at ${size}`).toBe(0);
          for (const isSearched of [false, true]) {
            if (isSearched) {
              await navbarField(page).focus();
            }
            expect(await page.evaluate(crowdedControls), `${path} at ${size}`).toEqual([]);
          }
          await page.keyboard.press('Escape');
        }
      }
    });

    test('is reached by keyboard to its last control, and has no axe violation', async ({
      page,
      site,
    }) => {
      for (const {path, language} of inBothLanguages(site, paths)) {
        await openComplete(page, path);
        // The same template with other words needs but one look.
        const isWhole = isSweep || language === 'ja';
        await expectAccessible(page, isWhole ? allViews : oneView);
        for (const width of isWhole ? [390, 1280] : []) {
          await page.setViewportSize({width, height: 844});
          await page.evaluate(recordFocus);
          let {count, missed} = await page.evaluate(missedControls);
          // Controls come while the focus passes: those of the sidebar, on a wide screen.
          for (let pressed = 0; missed.length > 0 && pressed < 2 * count; pressed += STRIDE) {
            await Promise.all(Array.from({length: STRIDE}, () => page.keyboard.press('Tab')));
            ({count, missed} = await page.evaluate(missedControls));
          }
          expect(count, path).toBeGreaterThan(5);
          expect(missed, `${path} at ${width} px`).toEqual([]);
        }
      }
    });
  });
}

for (const [title, paths] of Object.entries(waiting)) {
  test.describe(`${title}, before its scripts`, () => {
    test('looks the same without scripts as with the whole stylesheet', async ({page, site}) => {
      await page.route('**/*.js', (route) => route.abort('aborted'));
      for (const path of paths(site, 'ja')) {
        for (const {width, colorScheme} of [nth(allViews, 0), nth(allViews, -1)]) {
          await page.setViewportSize({width, height: 844});
          await page.emulateMedia({colorScheme});
          const release = await hold(page, WHOLE_STYLESHEET);
          await page.goto(path, {waitUntil: 'domcontentloaded'});
          await page.evaluate(changeStates);
          await atRest(page);
          const before = await page.evaluate(looksOf);
          expect(before.length).toBeGreaterThan(50);
          // They are the same in every view.
          const rules = width === 390 ? await page.evaluate(rulesOf) : undefined;
          const own = await page.locator('link[rel="stylesheet"]').first().getAttribute('href');
          release();
          await expect(page.locator(`link[rel="stylesheet"]:not([href="${own}"])`)).toHaveCount(1);
          await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(1);
          await atRest(page);
          const after = await page.evaluate(looksOf);
          const changed = before.filter((look, index) => look !== after[index]);
          expect(changed, `${path} at ${width} px, ${colorScheme}`).toEqual([]);
          if (rules) {
            const all = await page.evaluate(rulesOf);
            expect(all.length).toBeGreaterThan(50);
            expect(all.filter((rule) => !rules.includes(rule))).toEqual([]);
          }
        }
      }
    });

    test('is light until the first sign, and little is fetched for it', async ({context, site}) => {
      for (const {path} of inBothLanguages(site, paths)) {
        // A new tab knows of no sign that was given.
        const page = await context.newPage();
        const fetched = recordFetched(page);
        // What is fetched late is fetched, too.
        await page.goto(path, {waitUntil: 'networkidle'});
        const isLong = path.endsWith(ALL_PATH);
        expect(bytesOf(site, fetched), path).toBeLessThan((isLong ? 24 : 17) * KIB);
        expect(fetched.length, path).toBeLessThanOrEqual(4);
        await giveSign(page);
        await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
        const scripts = fetched.filter(
          ({type, pathname}) => type === 'script' && !SEARCH_WORKER.test(pathname),
        );
        // The stock page of a doc brings sidebar, table of contents and more.
        const isDoc = sectionsOf(site, 'ja').some(({slug}) => path.endsWith(sectionPath(slug)));
        const limit = isLong ? 133 : isDoc ? 127 : 117;
        expect(bytesOf(site, scripts), path).toBeLessThan(limit * KIB);
        expect(scripts.length, path).toBeLessThanOrEqual(isLong ? 16 : 12);
        await page.close();
      }
    });
  });
}

test('search brings little', async ({page, site}) => {
  const fetched = recordFetched(page);
  for (const language of languages) {
    await openPage(page, pathOn(site, language, '/'));
    await page.waitForLoadState('networkidle');
    fetched.length = 0;
    await mainField(page).fill(commonWord(site));
    await expect(options(page).first()).toBeVisible();
    // But for what is fetched ahead of the page that the reader may open next.
    const files = new Map(
      fetched.filter(({type}) => type !== 'other').map((file) => [file.pathname, file]),
    );
    expect(files.size).toBe(2);
    expect([...files.keys()].some((pathname) => SEARCH_WORKER.test(pathname))).toBe(true);
    expect(bytesOf(site, [...files.values()])).toBeLessThan(34 * KIB);
  }
});

type Fetched = {type: string; pathname: string};

/** Records what a page fetches from now on. */
function recordFetched(page: Page): Fetched[] {
  const fetched: Fetched[] = [];
  page.on('response', (response) => {
    const {pathname} = new URL(response.url());
    fetched.push({type: response.request().resourceType(), pathname});
  });
  return fetched;
}

const sizes = new Map<string, number>();

/** @returns how many bytes that is, compressed by Brotli as hosts do */
function bytesOf(site: Site, fetched: readonly Fetched[]): number {
  let sum = 0;
  for (const {pathname} of fetched) {
    const file = fileOf(site, pathname);
    const size = sizes.get(file) ?? brotliCompressSync(fs.readFileSync(file)).length;
    sizes.set(file, size);
    sum += size;
  }
  return sum;
}

function fileOf({outDir, basePath}: Site, pathname: string): string {
  return path.join(outDir, pathname.slice(basePath.length).replace(/(^|\/)$/, '$1index.html'));
}

type FocusRecord = typeof globalThis & {focusedWithRing?: Set<Element>};

/** In the page: starts at its beginning and records every control that gets the focus, visibly. */
function recordFocus(): void {
  const focusedWithRing = new Set<Element>();
  (globalThis as FocusRecord).focusedWithRing = focusedWithRing;
  document.addEventListener('focusin', ({target}) => {
    if (target instanceof Element && getComputedStyle(target).outlineStyle !== 'none') {
      focusedWithRing.add(target);
    }
  });
  (document.activeElement as HTMLElement | null)?.blur();
  document.body.tabIndex = -1;
  document.body.focus();
}

/** In the page: counts the visible controls and names those that had no visible focus yet. */
function missedControls(): {count: number; missed: string[]} {
  const controls = Array.from(
    document.querySelectorAll<HTMLElement>(
      // The button back to the top comes and goes with the direction of scrolling.
      'a[href], button:enabled:not(.theme-back-to-top-button), input, select, textarea, [tabindex="0"]',
    ),
  ).filter(
    (control) => control.tabIndex >= 0 && control.checkVisibility({visibilityProperty: true}),
  );
  const {focusedWithRing} = globalThis as FocusRecord;
  return {
    count: controls.length,
    missed: controls
      .filter((control) => !focusedWithRing?.has(control))
      .map(({outerHTML}) => outerHTML.slice(0, 160)),
  };
}

/** In the page: brings it to every state that it may have before its scripts have come. */
function changeStates(): void {
  for (const details of document.querySelectorAll('details')) {
    details.open = true;
  }
  for (const offer of document.querySelectorAll<HTMLElement>('a[data-offer]')) {
    offer.hidden = false;
  }
  for (const box of document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    box.checked = true;
  }
  const [first, second] = document.querySelectorAll<HTMLElement>('main button');
  if (first && second) {
    first.dataset.heard = '';
    second.dataset.outcome = 'copied';
  }
  document.querySelector<HTMLElement>('[popover]')?.showPopover();
  document.querySelector<HTMLElement>('[popover] a')?.focus();
}

/** In the page: says what every part of it looks like, and what is before and after it. */
function looksOf(): string[] {
  return Array.from(document.querySelectorAll('body, body *'), (element) => {
    const looks = ['', '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      // What a variable is, its use shows.
      const names =
        style.content === 'none' ? [] : [...style].filter((name) => !name.startsWith('--'));
      return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    });
    return `${element.outerHTML.slice(0, 120)} ${looks.flat().join('; ')}`;
  });
}

/**
 * In the page: says what its stylesheet gives to which elements, by their place, in any state that they
 * may be in, on any screen and on paper.
 */
function rulesOf(): string[] {
  const states =
    /([\s>+~(,]?)((?::(?:hover|active|focus(?:-visible|-within)?|visited|target|checked|disabled)(?![\w-])|::[\w-]+(?:\([^)]*\))?)+)/g;
  const places = new Map(
    [...document.querySelectorAll('html, body, body *')].map((node, place) => [node, place]),
  );
  const found: string[] = [];

  function splitSelectors(list: string): string[] {
    const selectors = [''];
    let depth = 0;
    for (const character of list) {
      depth += Number(character === '(') - Number(character === ')');
      if (character === ',' && depth === 0) {
        selectors.push('');
      } else {
        selectors.push(`${selectors.pop()}${character}`);
      }
    }
    return selectors.map((selector) => selector.trim());
  }

  function search(rules: CSSRuleList, conditions: string): void {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        // What a variable is, its use shows.
        const names = [...rule.style].filter((name) => !name.startsWith('--'));
        const looks = names.map((name) => `${name}: ${rule.style.getPropertyValue(name)}`);
        for (const selector of looks.length > 0 ? splitSelectors(rule.selectorText) : []) {
          const stateless = selector
            .replace(states, (_, before: string, _state: string, at: number) =>
              before !== '' || at === 0 ? `${before}*` : '',
            )
            .replaceAll(':not(*)', '');
          const elements = Array.from(document.querySelectorAll(stateless), (node) =>
            places.get(node),
          ).filter((place) => place !== undefined);
          if (elements.length > 0) {
            const inState = Array.from(selector.matchAll(states), ([, , state]) => state);
            found.push([conditions, inState, looks.join('; '), elements].join(' | '));
          }
        }
      } else if (rule instanceof CSSGroupingRule) {
        search(rule.cssRules, `${conditions}${rule.cssText.slice(0, rule.cssText.indexOf('{'))}`);
      }
    }
  }

  for (const {cssRules} of document.styleSheets) {
    search(cssRules, '');
  }
  return found;
}

/** In the page: spaces its text as WCAG 1.4.12 has it. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * {letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important}
    p {margin-block-end: 2em !important}
  `);
  document.adoptedStyleSheets.push(sheet);
}

/** In the page: gives its links and headings words longer than any, and more of them. */
async function lengthenLabels(): Promise<void> {
  // The sidebar comes and goes with the width.
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 100));
  });
  const labels = ['Supercalifragilistic'.repeat(3), '長い質問を教えてください'.repeat(10)];
  const places = document.querySelectorAll('main :is(a, h2), article h1, .menu__link');
  for (const [index, place] of [...places].filter(({textContent}) => textContent).entries()) {
    const text = place.querySelector('span') ?? place;
    text.textContent = labels[index % labels.length] ?? '';
  }
}

/** In the page: names the texts of which a part cannot be seen, nor scrolled to. */
function cutTexts(): string[] {
  const cut = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.parentElement?.checkVisibility({visibilityProperty: true})) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    const {top, right, bottom, left} = range.getBoundingClientRect();
    for (let box: HTMLElement | null = text.parentElement; box; box = box.parentElement) {
      const {overflowX, overflowY, clipPath, display} = getComputedStyle(box);
      const shown = box.getBoundingClientRect();
      const isHidden = clipPath !== 'none' || display === 'none' || shown.height === 0;
      if (isHidden || right - left <= 1 || !text.nodeValue?.trim()) {
        break;
      }
      const isCut =
        (/hidden|clip/.test(overflowX) && (right > shown.right + 1 || left < shown.left - 1)) ||
        (/hidden|clip/.test(overflowY) && (bottom > shown.bottom + 1 || top < shown.top - 1));
      if (isCut) {
        cut.add(`${text.nodeValue} in ${box.outerHTML.slice(0, 120)}`);
      }
      if (/auto|scroll/.test(overflowX)) {
        break;
      }
    }
  }
  return [...cut];
}
