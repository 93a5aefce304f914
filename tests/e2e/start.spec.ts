import fs from 'node:fs';
import path from 'node:path';
import {sectionPath} from '../../src/shared/paths';
import {copySite, startDocusaurus} from '../build/sites';
import {nth, sectionsOf} from './site';
import {expect, test} from './test';

const PORT = 4175;

test.use({
  baseURL: `http://localhost:${PORT}`,
  // The slips are errors there; and the server that is asked first is still on its way.
  expectedFaults: /“TODO”|ERR_CONNECTION_REFUSED/,
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
  const findings = page
    .frameLocator('#webpack-dev-server-client-overlay')
    .getByText(/docs\/\S+\.md:\d+:1: “TODO” is left in the text → finish it, or remove it\./);
  fs.writeFileSync(name, `${text}\nTODO\n`);
  const server = startDocusaurus(copy, ['start', '--no-open', '--port', String(PORT)], {
    NODE_ENV: 'development',
  });
  try {
    await expect(async () => {
      await page.goto(sectionPath(slug));
    }).toPass();
    await expect(findings).toBeVisible({timeout: 60_000});
    fs.writeFileSync(name, text);
    await expect(page.locator('iframe')).toHaveCount(0, {timeout: 30_000});
    await expect(page.locator('h1')).toBeVisible();
    fs.writeFileSync(name, `${text}\nTODO\n`);
    await expect(findings).toBeVisible({timeout: 30_000});
  } finally {
    server.stop();
    await server.result;
    fs.rmSync(copy, {recursive: true});
  }
});
