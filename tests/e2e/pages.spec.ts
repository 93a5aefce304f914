import fs from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {JAPANESE, languages, siteDir, siteSections} from '../site';
import {allPages, languageBase, sitemapPages} from './pages';
import {expect, openPage, test} from './test';

/** The English that the theme shows where a language has no message of its own. */
const stockEnglish = new Set(
  ['theme-common', 'theme-search-algolia'].flatMap((theme) => {
    const file = `node_modules/@docusaurus/theme-translations/locales/base/${theme}.json`;
    const messages = JSON.parse(fs.readFileSync(path.join(siteDir, file), 'utf8')) as Record<
      string,
      string
    >;
    return Object.entries(messages)
      .filter(([id]) => !id.endsWith('___DESCRIPTION'))
      .map(([, message]) => message);
  }),
);

/** Everything a reader or a screen reader is told in words, with the language it is marked as. */
async function wordsOf(tab: Page): Promise<{words: string; kind: string; lang: string}[]> {
  return tab.evaluate(() => {
    const found: {words: string; kind: string; lang: string}[] = [];
    const add = (words: string | null, kind: string, element: Element): void => {
      if (words?.trim()) {
        const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
        found.push({words: words.trim(), kind, lang});
      }
    };
    const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];
    for (const element of document.querySelectorAll('*')) {
      for (const attribute of attributes) {
        add(element.getAttribute(attribute), attribute, element);
      }
      if (
        element.matches('meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]')
      ) {
        add(element.getAttribute('content'), 'meta', element);
      }
      if (!element.matches('script, style')) {
        for (const node of element.childNodes) {
          if (node.nodeType === Node.TEXT_NODE) {
            add(node.textContent, 'text', element);
          }
        }
      }
    }
    return found;
  });
}

const japaneseQuestions = siteSections('ja').flatMap(({answers}) =>
  answers.map(({question}) => question),
);

/** @returns words without the questions that they quote: the page of all links has both languages */
function withoutQuestions(words: string): string {
  return japaneseQuestions.reduce((rest, question) => rest.replaceAll(question, ''), words);
}

test('the theme’s own English is known', () => {
  expect(stockEnglish.has('Skip to main content')).toBe(true);
});

test('the sitemaps list home, all sections and all answers of both languages', () => {
  for (const language of languages) {
    const paths = sitemapPages()
      .filter((page) => page.language === language)
      .map(({path}) => path);
    expect(paths.length).toBeGreaterThanOrEqual(38);
    expect(paths).toContain(languageBase(language));
    for (const {slug, answers} of siteSections(language)) {
      const section = `${languageBase(language)}${slug}/`;
      expect(paths).toEqual(
        expect.arrayContaining([section, ...answers.map(({id}) => `${section}${id}/`)]),
      );
    }
  }
});

test('every page has a title and a description of its own', async ({browser, baseURL}) => {
  // As a preview service reads them: from the HTML alone.
  const page = await browser.newPage({baseURL, javaScriptEnabled: false});
  const seen = {title: new Map<string, string>(), description: new Map<string, string>()};
  const pages = sitemapPages();
  for (const {path} of pages) {
    await page.goto(path);
    const title = await page.title();
    const description =
      (await page.locator('meta[name="description"]').getAttribute('content')) ?? '';
    expect(seen.title.get(title), `${path} shares its title “${title}”`).toBeUndefined();
    expect(seen.description.get(description), `${path} shares its description`).toBeUndefined();
    expect(description.length, path).toBeGreaterThan(5);
    const card = await page.locator('meta[property="og:image"]').getAttribute('content');
    const image = await page.request.get(new URL(card ?? '').pathname);
    expect(image.headers()['content-type'], path).toBe('image/png');
    seen.title.set(title, path);
    seen.description.set(description, path);
  }
  expect(seen.title.size).toBe(pages.length);
  for (const {path} of allPages().filter(
    (page) => !pages.some((listed) => listed.path === page.path),
  )) {
    const html = await (await page.request.get(path)).text();
    const [, title = ''] = /<title[^>]*>([^<]+)/.exec(html) ?? [];
    expect(seen.title.get(title), `${path} shares its title “${title}”`).toBeUndefined();
    seen.title.set(title, path);
  }
  await page.close();
});

for (const {path: address, language} of allPages()) {
  test.describe(address, () => {
    test('has one h1, speaks its own language only, and never scrolls sideways', async ({page}) => {
      await openPage(page, address);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('main')).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const alternate = page.locator(
        `link[rel="alternate"][hreflang="${language === 'ja' ? 'en' : 'ja'}"]`,
      );
      await expect(alternate).toHaveCount(1);

      const words = await wordsOf(page);
      expect(words.length).toBeGreaterThan(10);
      const other = words.filter(({words: text, kind, lang}) => {
        if (language === 'en') {
          return lang !== 'ja' && JAPANESE.test(withoutQuestions(text));
        }
        const isName = kind !== 'text' && kind !== 'meta';
        return lang === 'ja' && (stockEnglish.has(text) || (isName && !JAPANESE.test(text)));
      });
      expect(other).toEqual([]);

      await page.setViewportSize({width: 320, height: 640});
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    });

    test('is reached by keyboard to its last control, narrow and wide', async ({page}) => {
      await openPage(page, address);
      for (const width of [390, 1280]) {
        await page.setViewportSize({width, height: 844});
        await page.evaluate(recordFocus);
        let {count, missed} = await page.evaluate(missedControls);
        // Controls come while the focus passes: the sidebar on a wide screen, the search bar.
        for (let step = 0; missed.length > 0 && step < 2 * count; step += 1) {
          await page.keyboard.press('Tab');
          if (step % 10 === 9) {
            ({count, missed} = await page.evaluate(missedControls));
          }
        }
        expect(count).toBeGreaterThan(5);
        expect(missed, `${width} px`).toEqual([]);
      }
    });
  });
}

type FocusRecord = typeof globalThis & {focusedWithRing?: Set<Element | string>};

/** In the page: starts at its beginning and records every control that gets the focus, visibly. */
function recordFocus(): void {
  const focusedWithRing = new Set<Element | string>();
  (globalThis as FocusRecord).focusedWithRing = focusedWithRing;
  document.addEventListener('focusin', ({target}) => {
    if (target instanceof Element && getComputedStyle(target).outlineStyle !== 'none') {
      // A search field is known by its name, since search-local's replaces ours in time.
      focusedWithRing.add(target.matches('input') ? (target.ariaLabel ?? '') : target);
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
      .filter(
        (control) =>
          !focusedWithRing?.has(control.matches('input') ? (control.ariaLabel ?? '') : control),
      )
      .map(({outerHTML}) => outerHTML.slice(0, 160)),
  };
}
