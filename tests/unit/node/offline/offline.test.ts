import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {runInNewContext} from 'node:vm';
import type {LoadContext} from '@docusaurus/types';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import offlinePlugin from '../../../../src/node/offline';
import {createManifest} from '../../../../src/node/offline/manifest';
import {writePacks} from '../../../../src/node/offline/packs';
import {createLastWorker, createWorker} from '../../../../src/node/offline/worker';
import type {Pack} from '../../../../src/shared/offline';

let folder = '';

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offline-'));
});

afterEach(() => {
  fs.rmSync(folder, {recursive: true});
  vi.unstubAllEnvs();
});

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    fs.writeFileSync(path.join(folder, name), text);
  }
}

function page(text: string, ...files: string[]): string {
  return `<p>${text}<script id=framework>${JSON.stringify(files.map((name) => `/qa/assets/${name}`))}</script>`;
}

const site = {
  'index.html': page('質問', 'styles.css', 'main.js', 'home.js'),
  'sre/index.html': page('SRE', 'styles.css', 'main.js', 'sre.js'),
  '404.html': page('?', 'styles.css', 'main.js'),
  'old/index.html': '<p>leads on',
  'cards/sre.png': 'card',
  'sre/slo.md': 'text',
  'redirect.js': 'script',
  'img/mark.svg': '<svg/>',
  'img/photo.png': 'photo',
  'assets/styles.css': 'p {}',
  'assets/main.js': 'main',
  'assets/home.js': 'home',
  'assets/sre.js': 'sre',
  'assets/search-index.json': '{}',
};

describe('what is kept', () => {
  function unpack(files: string[]): Pack {
    const all: Pack = {};
    for (const file of files) {
      const text = fs.readFileSync(path.join(folder, file.replace('/qa/', '')), 'utf8');
      for (const [type, texts] of Object.entries(JSON.parse(text) as Pack)) {
        all[type] = {...all[type], ...texts};
      }
    }
    return all;
  }

  it('is every page and what it needs; what each page fetches, and pictures, are fetched as they are', () => {
    write(site);
    const {packs, files} = writePacks(folder, '/qa/');
    expect(unpack(packs)).toEqual({
      'text/html; charset=utf-8': {
        '/qa/': site['index.html'],
        '/qa/sre/': site['sre/index.html'],
        '/qa/404.html': site['404.html'],
      },
      'text/javascript': {'/qa/assets/home.js': 'home', '/qa/assets/sre.js': 'sre'},
      'application/json': {'/qa/assets/search-index.json': '{}'},
      'image/svg+xml': {'/qa/img/mark.svg': '<svg/>'},
    });
    expect(files).toEqual(['/qa/assets/main.js', '/qa/assets/styles.css', '/qa/img/photo.png']);
  });

  it('is another version with any change to it, and only then', () => {
    write(site);
    const {version} = writePacks(folder, '/qa/');
    const again = (files: Record<string, string>): string => {
      write(files);
      for (const name of fs.readdirSync(path.join(folder, 'assets'))) {
        if (name.startsWith('offline.')) {
          fs.rmSync(path.join(folder, 'assets', name));
        }
      }
      return writePacks(folder, '/qa/').version;
    };
    expect(again({'cards/sre.png': 'another', 'sre/slo.md': 'another'})).toBe(version);
    for (const name of ['sre/index.html', 'assets/main.js', 'assets/sre.js'] as const) {
      expect(again({[name]: `${site[name]} `}), name).not.toBe(version);
      expect(again({[name]: site[name]}), name).toBe(version);
    }
  });

  it('comes in packs that a phone can unpack', () => {
    const text = 'x'.repeat(3 * 1024 * 1024);
    write({
      ...site,
      'sre/index.html': site['sre/index.html'] + text,
      'index.html': site['index.html'] + text,
    });
    const {packs} = writePacks(folder, '/qa/');
    expect(packs).toHaveLength(2);
    expect(Object.keys(unpack(packs)['text/html; charset=utf-8'] ?? {})).toHaveLength(3);
  });

  it('is nothing without a page', () => {
    write({'index.html': '<p>', 'assets/main.js': ''});
    expect(() => writePacks(folder, '/qa/')).toThrow('no page to be kept');
  });
});

it('the workers’ scripts are whole', () => {
  const given = {base: '/', others: [], version: '', packs: [], files: [], redirects: {}};
  for (const script of [createWorker(given), createLastWorker('/')]) {
    const types: string[] = [];
    // As the browser runs it, with nothing from outside.
    runInNewContext(script, {self: {addEventListener: (type: string) => types.push(type)}});
    expect(types).toContain('install');
    expect(types).toContain('activate');
    expect(types.includes('fetch')).toBe(script !== createLastWorker('/'));
  }
});

it('the manifest has names, icons and shortcuts below the base URL', () => {
  const manifest = createManifest({
    title: 'Q&A',
    description: 'Answers',
    language: 'en',
    base: '/qa/en/',
    color: '#fff',
    icons: [{path: '/icon.png', size: 192, purpose: 'maskable'}],
    shortcuts: [{name: 'All', path: '/all/'}],
  });
  expect(manifest).toMatchObject({
    id: '/qa/en/',
    name: 'Q&A',
    lang: 'en',
    start_url: '/qa/en/',
    scope: '/qa/en/',
    icons: [{src: '/qa/en/icon.png', sizes: '192x192', type: 'image/png', purpose: 'maskable'}],
    shortcuts: [{name: 'All', url: '/qa/en/all/'}],
  });
});

it.each([
  {mode: 'production', isKept: true, modules: ['offerApp.ts', 'keepSite.ts']},
  {mode: 'production', isKept: false, modules: ['offerApp.ts']},
  {mode: 'development', isKept: true, modules: []},
])('pages ask for it only where it is wanted: %o', ({mode, isKept, modules}) => {
  vi.stubEnv('NODE_ENV', mode);
  const context = {
    siteDir: folder,
    baseUrl: '/',
    i18n: {currentLocale: 'ja', localeConfigs: {}},
  } as unknown as LoadContext;
  const plugin = offlinePlugin(context, {isKept, color: '', allAnswers: ''});
  expect(plugin.getClientModules?.().map((file) => path.basename(file))).toEqual(modules);
});
