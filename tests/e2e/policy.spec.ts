import type {Page} from '@playwright/test';
import {answerPath} from '../../src/shared/paths';
import {answersOf, nth, pathOn, type Site} from './site';
import {expect, openPage, test} from './test';

/** What would run, be shown or be asked for, if a page let it; a script that runs sets `hasRun`. */
const attempts: Record<string, () => void> = {
  'a script in the page': () => {
    document.body.append(
      Object.assign(document.createElement('script'), {text: 'window.hasRun = true'}),
    );
  },
  'a script of another host': () => {
    document.body.append(
      Object.assign(document.createElement('script'), {src: 'https://example.com/x.js'}),
    );
  },
  'a script as an address': () => {
    Object.assign(document.createElement('a'), {href: 'javascript:window.hasRun = true'}).click();
  },
  'a handler in an attribute': () => {
    document.body.setAttribute('onclick', 'window.hasRun = true');
    document.body.click();
  },
  'a style in the page': () => {
    document.body.append(
      Object.assign(document.createElement('style'), {textContent: 'body {opacity: 0}'}),
    );
  },
  'a style in an attribute': () => {
    document.body.setAttribute('style', 'opacity: 0');
  },
  'a picture of another host': () => {
    new Image().src = 'https://example.com/x.png';
  },
  'a page in the page': () => {
    document.body.append(
      Object.assign(document.createElement('iframe'), {src: 'https://example.com/'}),
    );
  },
  'a request to another host': () => {
    fetch('https://example.com/').catch(() => undefined);
  },
};

/** @returns by what an attempt is stopped: a directive of the policy, or an error thrown for it */
async function stopOf(page: Page, make: () => void): Promise<string> {
  const directive = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener(
          'securitypolicyviolation',
          ({effectiveDirective}) => {
            resolve(effectiveDirective);
          },
          {once: true},
        );
      }),
  );
  const error = page.evaluate(make).then(
    () => directive,
    (thrown: unknown) => String(thrown),
  );
  return Promise.race([directive, error]);
}

const path = (site: Site): string => {
  const {slug, id} = nth(answersOf(site, 'en'), 0);
  return pathOn(site, 'en', answerPath(slug, id));
};

test.describe('what is not the site’s own', () => {
  test.use({expectedFaults: /Content Security Policy|Trusted|example\.com|csp/i});

  test('neither runs nor is shown nor asked for @core', async ({page, site}) => {
    await openPage(page, path(site));
    for (const [name, make] of Object.entries(attempts)) {
      await test.step(name, async () => {
        expect(await stopOf(page, make)).toMatch(/-src|trusted|JSON|TypeError: https:/i);
        expect(await page.evaluate(() => 'hasRun' in window)).toBe(false);
        await expect(page.locator('body')).toHaveCSS('opacity', '1');
      });
    }
  });
});

test('HTML that is made on the page is text, but for its divisions', async ({page, site}) => {
  await openPage(page, path(site));
  const made = await page.evaluate(() => {
    const element = document.createElement('div');
    element.innerHTML =
      '<div class="a" role="b">1 < 2 &lt;b&gt;</div><img src="x" onerror="alert()"><div onclick="">3</div><!-- 4 -->';
    return element.innerHTML;
  });
  expect(made).toBe(
    '<div class="a" role="b">1 &lt; 2 &lt;b&gt;</div>&lt;img src="x" onerror="alert()"&gt;&lt;div onclick=""&gt;3&lt;!-- 4 --&gt;',
  );
});
