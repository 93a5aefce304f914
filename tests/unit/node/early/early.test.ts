import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {afterEach, expect, it, vi} from 'vitest';
import earlyPlugin from '../../../../src/node/early';
import {completeManifest} from '../../../../src/node/early/manifest';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  {mode: 'production', isServer: false, plugins: 1},
  {mode: 'production', isServer: true, plugins: 0},
  // Nothing writes a manifest then.
  {mode: 'development', isServer: false, plugins: 0},
])('the manifest is completed by the browser’s built bundle only: %o', (given) => {
  vi.stubEnv('NODE_ENV', given.mode);
  const context = {baseUrl: '/', generatedFilesDir: '/nowhere'} as LoadContext;
  const configure = earlyPlugin(context).configureWebpack as unknown as (
    config: object,
    isServer: boolean,
  ) => {plugins?: unknown[]};
  expect(configure({}, given.isServer).plugins ?? []).toHaveLength(given.plugins);
});

it('the manifest gets the chunks of what is imported, and keeps the rest', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'manifest-'));
  const file = path.join(folder, 'client-manifest.json');
  fs.writeFileSync(file, JSON.stringify({entrypoints: ['main'], origins: {main: [1]}}));
  completeManifest(file, [
    {id: 2, origins: [{request: '@theme/DocItem'}, {}]},
    {id: 3, origins: [{request: '@theme/DocItem'}, {request: '@site/docs/01-sre.md'}]},
    {id: 4},
  ]);
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toEqual({
    entrypoints: ['main'],
    origins: {main: [1], '@theme/DocItem': [2, 3], '@site/docs/01-sre.md': [3]},
  });
  fs.rmSync(folder, {recursive: true});
});
