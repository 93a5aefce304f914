import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {createRedirectPage, writeRedirectPages} from '../../../../src/node/answers/redirect-page';

const html =
  '<html lang=ja><head><meta charset=UTF-8><title>質問</title><script>a()</script><script src="/m.js" defer></script></head><body>回答<script type="x">{"a":1}</script></body></html>';

describe('createRedirectPage', () => {
  it('leads on from a page that keeps all but its scripts', () => {
    expect(createRedirectPage(html, '/en/sre/a/', '/en/')).toBe(
      '<html lang=ja><head><meta charset=UTF-8><script src="/en/redirect.js" data-to="/en/sre/a/"></script><noscript><meta http-equiv="refresh" content="0; url=/en/sre/a/"></noscript><title>質問</title></head><body>回答</body></html>',
    );
  });

  it('refuses a page that it cannot lead on from', () => {
    expect(() => createRedirectPage('<p>', '/sre/a/', '/')).toThrow(
      '/sre/a/ has no <meta charset>',
    );
  });
});

it.each([
  ['/', 'index.html', '/qa/en/'],
  ['/all/', 'all/index.html', '/qa/en/all/'],
])('an old address leads to %s', async (to, page, address) => {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'build-'));
  fs.mkdirSync(path.join(outDir, path.dirname(page)), {recursive: true});
  fs.writeFileSync(path.join(outDir, page), html);
  await writeRedirectPages([{from: '/old/a/', to}], outDir, '/qa/en/');
  expect(fs.readFileSync(path.join(outDir, 'old/a/index.html'), 'utf8')).toBe(
    createRedirectPage(html, address, '/qa/en/'),
  );
  fs.rmSync(outDir, {recursive: true});
});
