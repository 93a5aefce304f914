import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {formatPolicy, hashScripts, writeHeaders} from '../../../../src/node/page/policy';

it.each([true, false])(
  'search engines are sent away by a header, tables included: %s',
  (isListed) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headers-'));
    writeHeaders(folder, [], isListed);
    for (const file of ['_headers', 'headers.nginx.conf']) {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      expect(text.includes('noindex'), file).toBe(!isListed);
      expect(text).toContain('nosniff');
    }
    fs.rmSync(folder, {recursive: true});
  },
);

it('allows the scripts that stand in a page, not what stands in attributes or as data', () => {
  const hash = "'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4='";
  expect(
    hashScripts(
      '<meta content="> <script>alert(1)</script>"><p>"</p><script>one()</script>' +
        '<script src=x.js></script><script type=application/json>"<script>x"</script>',
    ),
  ).toEqual([hash]);
  expect(formatPolicy([hash])).toContain(`script-src 'self' ${hash}; `);
});
