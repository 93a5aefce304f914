import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {allAnswers} from './pages';
import {expect, test} from './test';

const answers = allAnswers();

test('there are at least 26 answers in each language', () => {
  expect(answers.length).toBeGreaterThanOrEqual(52);
});

test.describe('with JavaScript off', () => {
  test.use({javaScriptEnabled: false});

  for (const {path, section, answer} of answers) {
    test(`${path}#${answer.id} reads in full`, async ({page}) => {
      await page.goto(path);
      await expect(page.locator('h1')).toHaveText(section);
      const heading = page.locator(`h2#${answer.id}`);
      await expect(heading).toBeVisible();
      // The heading's own link shows nothing but a zero-width space.
      expect((await heading.innerText()).replaceAll('\u200B', '')).toBe(answer.question);

      const blocks = heading.locator(
        `xpath=following-sibling::*[preceding-sibling::h2[1][@id="${answer.id}"]][not(self::h2 or self::span)]`,
      );
      await expect(blocks).toHaveCount(answer.content.length);
      for (const [index, block] of answer.content.entries()) {
        const shown = blocks.nth(index);
        await expect(shown).toBeVisible();
        const tags = {items: 0, rows: 0, headerCells: 0, texts: [] as string[]};
        visit({type: 'root', children: [block]}, (node) => {
          if (node.type === 'listItem') {
            tags.items += 1;
          } else if (node.type === 'tableRow') {
            tags.rows += 1;
          } else if (node.type === 'text' || node.type === 'code') {
            tags.texts.push(toString(node));
          }
        });
        if (block.type === 'table') {
          tags.headerCells = block.children[0]?.children.length ?? 0;
        }
        expect(tags.texts.length).toBeGreaterThan(0);
        await expect(shown.locator('li')).toHaveCount(tags.items);
        await expect(shown.locator('tr')).toHaveCount(tags.rows);
        await expect(shown.locator('thead th')).toHaveCount(tags.headerCells);
        const text = (await shown.textContent()) ?? '';
        for (const part of tags.texts) {
          expect(text).toContain(part);
        }
        if (block.type === 'list') {
          const tag = await shown.evaluate((element) => element.localName);
          expect(tag).toBe(block.ordered ? 'ol' : 'ul');
        }
      }
    });
  }
});

test('a table scrolls inside its own box on a phone', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  const paths = [
    ...new Set(
      answers
        .filter(({answer}) => answer.content.some(({type}) => type === 'table'))
        .map(({path}) => path),
    ),
  ];
  expect(paths.length).toBeGreaterThanOrEqual(6);
  for (const path of paths) {
    await page.goto(path);
    const boxes = page.locator('article table').locator('..');
    expect(await boxes.count(), path).toBeGreaterThan(0);
    for (const box of await boxes.all()) {
      const {overflow, outside} = await box.evaluate((element) => ({
        overflow: getComputedStyle(element).overflowX,
        outside: element.getBoundingClientRect().right - window.innerWidth,
      }));
      expect(overflow).toBe('auto');
      expect(outside).toBeLessThanOrEqual(0);
    }
  }
});

test('code has its copy button', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/ci-cd/');
  await page.getByRole('button', {name: 'クリップボードにコードをコピー'}).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'プッシュ → ビルド → テスト → ECRプッシュ → ECSデプロイ',
  );
});

test.describe('typography', () => {
  test.use({locale: 'ja-JP'});

  test('sets Japanese as Japanese', async ({page}) => {
    await page.goto('/sre/');
    const {lineHeight, lineBreak, fontFamily, measure} = await page
      .locator('article p')
      .nth(1)
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

  for (const width of [320, 390, 1280]) {
    test(`breaks headings between phrases only at ${width} px`, async ({page}) => {
      await page.setViewportSize({width, height: 844});
      let examined = 0;
      for (const path of new Set(
        answers
          .filter(({language}) => language === 'ja')
          .flatMap(({path, answer}) => [path, `${path}${answer.id}/`]),
      )) {
        await page.goto(path);
        const torn = await page.locator('article :is(h1, h2)').evaluateAll((headings) =>
          headings.flatMap((heading) => {
            const nodes = Array.from(heading.querySelector('span')?.childNodes ?? []);
            const box = heading.getBoundingClientRect();
            return nodes
              .filter((node) => node.nodeType === Node.TEXT_NODE)
              .filter((node) => {
                const range = document.createRange();
                range.selectNodeContents(node);
                const lines = new Set(
                  Array.from(range.getClientRects(), ({top}) => Math.round(top)),
                );
                // A phrase wider than its line has to break.
                const widest = Math.max(
                  ...Array.from(range.getClientRects(), (rect) => rect.width),
                );
                return (
                  lines.size > 1 && !node.textContent?.includes(' ') && widest < box.width * 0.8
                );
              })
              .map((node) => node.textContent);
          }),
        );
        examined += await page.locator('article :is(h1, h2) span').count();
        expect(torn, path).toEqual([]);
      }
      expect(examined).toBeGreaterThanOrEqual(36);
    });
  }
});
