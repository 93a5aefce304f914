import fs from 'node:fs';
import path from 'node:path';
import {ALL_PATH, answerPath, sectionPath} from '../../src/shared/paths';
import {copySite, startDocusaurus} from '../build/sites';
import {nth, sectionsOf} from './site';
import {expect, test} from './test';

const PORT = 4175;

test.use({
  baseURL: `http://localhost:${PORT}`,
  // The slips are errors there, pages change while they load, and the server comes and goes.
  expectedFaults: /The content has|“TODO”|\[HMR\]|ERR_CONNECTION_(?:REFUSED|RESET)/,
});

test('npm start shows an author’s slips over the page, at the start and after each save', async ({
  page,
  site,
}) => {
  // It makes the site anew.
  test.slow();
  const copy = copySite();
  const {slug, file} = nth(sectionsOf(site, 'ja'), 0);
  const name = path.join(copy, file);
  const text = fs.readFileSync(name, 'utf8');
  const overlay = page.frameLocator('#webpack-dev-server-client-overlay');
  const findings = overlay.getByText(
    /docs\/\S+\.md:\d+:1: “TODO” is left in the text → finish it, or remove it\./,
  );
  // One that keeps the question from being read, too.
  fs.writeFileSync(name, `${text}\nTODO\n\n## ？\n`);
  const server = startDocusaurus(copy, ['start', '--no-open', '--port', String(PORT)], {
    NODE_ENV: 'development',
  });
  try {
    await expect(async () => {
      await page.goto(sectionPath(slug));
    }).toPass();
    await expect(findings).toBeVisible({timeout: 60_000});
    await expect(overlay.getByText(/“？” has no id → /)).toBeVisible();
    fs.writeFileSync(name, text);
    await expect(page.locator('iframe')).toHaveCount(0, {timeout: 30_000});
    await expect(page.locator('h1')).toBeVisible();
    fs.writeFileSync(name, `${text}\nTODO\n`);
    await expect(findings).toBeVisible({timeout: 30_000});
    // What is added is there, on its own page and in the lists, too.
    fs.writeFileSync(
      path.join(copy, 'docs/99-added.md'),
      '# 99. 追加\n\n## 追加した質問は？ {#added}\n\n追加した答えです。\n',
    );
    for (const added of [answerPath('added', 'added'), ALL_PATH]) {
      await expect(async () => {
        await page.goto(added);
        await expect(page.getByText('追加した答えです。')).toBeVisible({timeout: 3000});
      }).toPass();
    }
  } finally {
    server.stop();
    await server.result;
    fs.rmSync(copy, {recursive: true});
  }
});
