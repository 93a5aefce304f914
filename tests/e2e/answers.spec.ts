import {required} from '../../src/shared/required';
import {answerPath, questionPath, sectionPath} from '../../src/shared/paths';
import {
  answersOf,
  kindsOf,
  languages,
  oneLanguage,
  nth,
  otherThan,
  pathOn,
  richestSection,
  sectionsOf,
  type PlacedAnswer,
} from './site';
import {expect, giveSign, openPage, test} from './test';
import {texts} from './texts';
import {commonWord} from './words';

for (const language of languages) {
  test.describe(`without JavaScript in ${language}`, () => {
    test.use({javaScriptEnabled: false});

    test('a section, and an answer alone, read in full', {tag: '@core'}, async ({page, site}) => {
      const {slug, title, answers} = richestSection(site, language);
      await page.goto(pathOn(site, language, sectionPath(slug)));
      await expect(page.locator('h1')).toHaveText(title);
      for (const {id, question, content} of answers) {
        const answer = page.locator(`[data-answer="${id}"]`);
        await expect(answer.locator('h2')).toHaveText(question);
        await expect(
          answer.locator(':scope > :not(h2, span, a)').filter({visible: true}),
        ).toHaveCount(content.length);
      }
      const {id, question, content} = nth(answers, -1);
      await page.locator(`[data-answer="${id}"] > a`).click();
      await expect(page).toHaveURL(pathOn(site, language, answerPath(slug, id)));
      await expect(page.locator('h1')).toHaveText(question);
      await expect(
        page.locator('[data-answer] > :not(h1, span)').filter({visible: true}),
      ).toHaveCount(content.length);
      await page.setViewportSize({width: 390, height: 844});
      await expect(page.locator('a[hreflang]').filter({visible: true})).toHaveCount(1);
    });
  });
}

for (const language of oneLanguage) {
  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test('search, the links and missing addresses show where to go', async ({page, site}) => {
      const answers = answersOf(site, language);
      await page.goto(pathOn(site, language, '/search/'));
      for (const {slug, id} of answers) {
        const place = pathOn(site, language, questionPath(slug, id));
        await expect(page.locator(`main a[href="${place}"]`)).toBeVisible();
      }
      await page.goto(pathOn(site, language, '/links/'));
      await expect(page.locator('main li a').filter({visible: true})).toHaveCount(
        languages.length * answers.length,
      );
      await page.goto(pathOn(site, language, '/404.html'));
      for (const {title} of sectionsOf(site, language)) {
        await expect(page.getByRole('main').getByRole('link', {name: title})).toBeVisible();
      }
    });
  });

  test(`previous and next lead through the answers`, async ({page, site}) => {
    const answers = answersOf(site, language);
    // Over the edge of a section, and to the last answer.
    const follow = async (link: 'next' | 'prev', to: PlacedAnswer): Promise<void> => {
      await page.locator(`.pagination-nav__link--${link}`).click();
      await expect(page.locator('h1')).toHaveText(to.question);
      await expect(page).toHaveURL(pathOn(site, language, answerPath(to.slug, to.id)));
    };
    for (const walk of [answers.slice(0, 4), answers.slice(-3)]) {
      const {slug, id} = nth(walk, 0);
      await openPage(page, pathOn(site, language, answerPath(slug, id)));
      for (const answer of walk.slice(1)) {
        await follow('next', answer);
      }
      await follow('prev', nth(walk, -2));
    }
    await follow('next', nth(answers, -1));
    await expect(page.locator('.pagination-nav__link--next')).toHaveCount(0);
  });

  test.describe(`a reader whose browser prefers ${language}`, () => {
    test.use({locale: {ja: 'ja-JP', en: 'en-US'}[language]});

    test('is offered an answer in it, clearly, and stays', async ({page, site}) => {
      const other = otherThan(language);
      const {slug, id} = nth(answersOf(site, other), 0);
      await page.goto(pathOn(site, other, answerPath(slug, id)));
      const offer = page.getByRole('main').getByRole('link', {name: texts[language].offer});
      await expect(offer).toBeVisible();
      await giveSign(page);
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      await expect(offer).toBeVisible();
      expect(await page.evaluate(shiftsOfLayout)).toBe(0);
      await expect(page).toHaveURL(pathOn(site, other, answerPath(slug, id)));
      await offer.click();
      await expect(page).toHaveURL(pathOn(site, language, answerPath(slug, id)));
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      await expect(page.locator('main a[hreflang]')).toBeHidden();
    });
  });
}

/** In the page: how often what is seen has moved by itself. */
async function shiftsOfLayout(): Promise<number> {
  const shifts: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return shifts.length;
}

for (const language of languages) {
  test(`a stranger sees on a phone whose answer it is, in ${language}`, async ({page, site}) => {
    await page.setViewportSize({width: 390, height: 844});
    const {slug, id} = nth(answersOf(site, language), 0);
    await openPage(page, pathOn(site, language, answerPath(slug, id)));
    const identity = page.locator('main > header + p');
    const {y, height} = required(await identity.boundingBox(), 'box of the line');
    expect(y + height).toBeLessThanOrEqual(300);
    await page.emulateMedia({media: 'print'});
    await expect(identity).toBeVisible();

    await page.emulateMedia({media: 'screen'});
    await page.goto(pathOn(site, language, sectionPath(slug)));
    const link = page.locator(`[data-answer="${id}"] > a`);
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.emulateMedia({media: 'print'});
    await expect(link).toBeHidden();
  });
}

test('tables fit a phone; where one does not, it scrolls beside its first column, and says so', async ({
  page,
  site,
}) => {
  for (const language of languages) {
    const sections = sectionsOf(site, language).filter(({answers}) =>
      kindsOf(answers).has('table'),
    );
    expect(sections.length).toBeGreaterThan(0);
    for (const {slug} of sections) {
      await page.setViewportSize({width: 390, height: 844});
      await openPage(page, pathOn(site, language, sectionPath(slug)));
      for (const box of await page.locator('article :has(> table)').all()) {
        await expect(box).not.toHaveAttribute('tabindex');
        await expect(box).not.toHaveAttribute('role');
        expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      }
    }
    await page.setViewportSize({width: 180, height: 844});
    const box = page.getByRole('group', {name: texts[language].table}).first();
    await expect(box).toHaveAttribute('tabindex', '0');
    await expect(box).toHaveCSS('background-attachment', 'local, scroll');
    expect(
      await box.evaluate((element) => {
        element.scrollLeft = element.scrollWidth;
        const left = element.querySelector('th[scope="row"]')?.getBoundingClientRect().left ?? 0;
        return [element.scrollLeft > 0, left - element.getBoundingClientRect().left];
      }),
    ).toEqual([true, 0]);
  }
});

test('a label stands nearer to its list than to what is before it', async ({page, site}) => {
  const {slug, answers} = richestSection(site, 'ja');
  const {id} = nth(
    answers.filter((answer) => kindsOf([answer]).has('list')),
    0,
  );
  for (const path of [sectionPath(slug), answerPath(slug, id)]) {
    await page.goto(pathOn(site, 'ja', path));
    const gaps = await page.locator('[data-answer] > p + ul').evaluateAll((lists) =>
      lists.map((list) => {
        const label = list.previousElementSibling;
        const [above, own, below] = [label?.previousElementSibling, label, list].map((element) =>
          element?.getBoundingClientRect(),
        );
        return {
          before: (own?.top ?? 0) - (above?.bottom ?? 0),
          after: (below?.top ?? 0) - (own?.bottom ?? 0),
        };
      }),
    );
    expect(gaps.length).toBeGreaterThan(0);
    for (const {before, after} of gaps) {
      expect(after).toBeLessThanOrEqual(8);
      expect(before).toBeGreaterThanOrEqual(20);
    }
  }
});

test('beside the title of an answer’s page stands its control, on the first line', async ({
  page,
  site,
}) => {
  const {slug, id} = nth(answersOf(site, 'ja'), 1);
  await page.goto(pathOn(site, 'ja', answerPath(slug, id)));
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({width, height: 844});
    const distance = await page.locator('[data-answer]').evaluate((answer) => {
      const [title, control] = [answer.querySelector('h1'), answer.querySelector('h1 + span')];
      const {top, height} = control?.getBoundingClientRect() ?? new DOMRect();
      const line = title ? parseFloat(getComputedStyle(title).lineHeight) : 0;
      return top + height / 2 - ((title?.getBoundingClientRect().top ?? 0) + line / 2);
    });
    expect(Math.abs(distance), `${width} px`).toBeLessThanOrEqual(1);
  }
});

test('in forced colours what floats has a border, and a table that scrolls an edge', async ({
  page,
  site,
}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await page.setViewportSize({width: 180, height: 844});
  const section = sectionsOf(site, 'ja').find(({answers}) => kindsOf(answers).has('table'));
  await openPage(page, pathOn(site, 'ja', sectionPath(section?.slug ?? '')));
  await expect(page.getByRole('group', {name: texts.ja.table}).first()).toHaveCSS(
    'border-inline-end',
    '3px double rgb(0, 0, 0)',
  );
  await page.keyboard.press('Control+K');
  await page.keyboard.type(commonWord(site));
  const floating = page.locator('.qa-floating', {has: page.getByRole('option')});
  await expect(floating).toHaveCSS('outline', 'rgb(0, 0, 0) solid 1px');
});

test('the example in the large field fits a phone, or ends in a sign that it does not', async ({
  page,
  site,
}) => {
  await page.setViewportSize({width: 390, height: 844});
  for (const language of languages) {
    await page.goto(pathOn(site, language, '/'));
    const field = page
      .getByRole('main')
      .getByRole('searchbox')
      .or(page.getByRole('main').getByRole('combobox'));
    await expect(field).toHaveCSS('text-overflow', 'ellipsis');
    const room = await field.evaluate((input: HTMLInputElement) => {
      const {font, paddingLeft, paddingRight} = getComputedStyle(input);
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas) {
        canvas.font = font;
      }
      const text = canvas?.measureText(input.placeholder).width ?? Infinity;
      return input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - text;
    });
    expect(room).toBeGreaterThanOrEqual(0);
  }
});

test('code has its copy button', async ({page, context, site}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const section = sectionsOf(site, 'ja').find(({answers}) => kindsOf(answers).has('code'));
  const code = section?.answers
    .flatMap(({content}) => content)
    .find((block) => block.type === 'code');
  await openPage(page, pathOn(site, 'ja', sectionPath(section?.slug ?? '')));
  await page.locator('article pre').first().hover();
  await page.getByRole('button', {name: texts.ja.copyCode}).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code?.value);
});

test.describe('typography', () => {
  // No script has a part in it, and the pages come faster without.
  test.use({locale: 'ja-JP', javaScriptEnabled: false});

  test('sets Japanese as Japanese', async ({page, site}) => {
    const section = sectionsOf(site, 'ja').find(({answers}) =>
      answers.some(({content}) => content.some(({type}) => type === 'paragraph')),
    );
    await page.goto(pathOn(site, 'ja', sectionPath(section?.slug ?? '')));
    const {lineHeight, lineBreak, fontFamily, measure} = await page
      .locator('[data-answer] > p:not(.qa-printed)')
      .first()
      .evaluate((paragraph) => {
        const style = getComputedStyle(paragraph);
        return {
          lineHeight: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
          lineBreak: style.lineBreak,
          fontFamily: style.fontFamily,
          measure: paragraph.clientWidth / parseFloat(style.fontSize),
        };
      });
    expect(lineHeight).toBeGreaterThanOrEqual(1.7);
    expect(lineBreak).toBe('strict');
    expect(fontFamily).not.toContain('system-ui');
    expect(measure).toBeGreaterThan(34);
    expect(measure).toBeLessThanOrEqual(42);
  });

  test(
    'breaks headings, labels and cells between phrases only',
    {tag: '@core'},
    async ({page, site}) => {
      const answers = answersOf(site, 'ja');
      const [longest] = [...answers].sort((a, b) => b.question.length - a.question.length);
      const paths = [
        '/',
        ...sectionsOf(site, 'ja').map(({slug}) => sectionPath(slug)),
        answerPath(longest?.slug ?? '', longest?.id ?? ''),
      ];
      for (const path of paths) {
        await page.goto(pathOn(site, 'ja', path));
        for (const width of [320, 390, 1280]) {
          await page.setViewportSize({width, height: 844});
          const {examined, torn} = await page.evaluate(examinePhrases);
          expect(examined, path).toBeGreaterThan(0);
          expect(torn, `${path} at ${width} px`).toEqual([]);
        }
      }
    },
  );
});

/** In the page: counts the phrases of what is set in them and names those that go over a line's end. */
function examinePhrases(): {examined: number; torn: (string | undefined)[]} {
  const places = Array.from(
    document.querySelectorAll<HTMLElement>(
      'main :is(h1, h2, th, td, header p), .menu__link, .table-of-contents__link, .pagination-nav__label',
    ),
  ).filter((place) => place.checkVisibility());
  const phrases = places.flatMap((place) => {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
      const node = texts.currentNode;
      for (const {0: text, index} of node.nodeValue?.matchAll(/[^\u200B]+/g) ?? []) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        found.push({text, rects: Array.from(range.getClientRects()), width: place.clientWidth});
      }
    }
    return found;
  });
  const torn = phrases.filter(({text, rects, width}) => {
    const lines = new Set(rects.map(({top}) => Math.round(top)));
    // A phrase wider than its line has to break; one with a blank or a bracket may.
    const isTooWide = Math.max(...rects.map((rect) => rect.width)) >= width * 0.8;
    return lines.size > 1 && !/[ （]/.test(text) && !isTooWide;
  });
  return {examined: phrases.length, torn: torn.map(({text}) => text)};
}
