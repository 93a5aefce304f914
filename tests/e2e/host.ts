import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {required} from '../../src/shared/required';
import {writePacks} from '../../src/node/offline/packs';
import {createLastWorker, createWorker} from '../../src/node/offline/worker';
import type {OfflineSite} from '../../src/shared/offline';
import {serve} from '../server';
import {siteDir} from '../site';
import type {Site} from './site';

/** A host of the Japanese pages of a built site, to which others can be published in their stead. */
export type Host = {
  origin: string;
  /** The version that is published. */
  version: () => string;
  /** Publishes the site anew: pages tell their number in `data-deployment`, files have other names. */
  publish: () => void;
  /** Takes away what is kept on a reader's device, as while a site is being published. */
  losePacks: () => void;
  /** Publishes the site as its owner does who does not want it kept. */
  turnOff: () => void;
  /** How many times it was asked for what is kept on a reader's device. */
  packsAsked: () => number;
  /** Answers nothing from now on. */
  silence: () => void;
  close: () => void;
};

const HASHED = /\.(?<hash>[0-9a-f]{8})\.(?:js|css|json)$/;

/** An old address that leads on to a page. */
export const OLD = {from: 'old-section/old-answer/', to: 'links/'};

/** Publishes a copy of a built site, at an origin of its own. */
export async function createHost({outDir, basePath}: Site): Promise<Host> {
  const built = path.join(siteDir, outDir);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'host-'));
  fs.cpSync(built, folder, {
    recursive: true,
    filter: (source) => !['en', 'cards'].includes(path.relative(built, source)),
  });
  const workerFile = path.join(folder, 'sw.js');
  let deployments = 1;

  function readSite(): OfflineSite {
    const [, json] = /^self\.site=(.*);\n/.exec(fs.readFileSync(workerFile, 'utf8')) ?? [];
    return JSON.parse(required(json, 'site in sw.js')) as OfflineSite;
  }

  function keep(): void {
    losePacks();
    const site = {...readSite(), ...writePacks(folder, basePath)};
    const redirects = {[basePath + OLD.from]: basePath + OLD.to};
    fs.writeFileSync(workerFile, createWorker({...site, redirects}));
  }

  function losePacks(): void {
    for (const name of filesIn(folder).filter((file) => /assets.offline\./.test(file))) {
      fs.rmSync(path.join(folder, name));
    }
  }

  function publish(): void {
    deployments += 1;
    losePacks();
    const files = filesIn(folder).filter((name) => /\.(?:html|js|css|json)$/.test(name));
    const hashes = files.flatMap((name) => HASHED.exec(name)?.groups?.hash ?? []);
    const old = new RegExp(hashes.join('|'), 'g');
    const rename = (text: string): string =>
      text.replace(old, (hash) => `${deployments}${hash.slice(1)}`);
    for (const name of files.filter((file) => file !== 'sw.js')) {
      const text = rename(fs.readFileSync(path.join(folder, name), 'utf8'));
      fs.rmSync(path.join(folder, name));
      fs.writeFileSync(
        path.join(folder, rename(name)),
        name.endsWith('.html')
          ? text.replace(
              /<body(?: data-deployment="\d+")?/,
              `<body data-deployment="${deployments}"`,
            )
          : text,
      );
    }
    keep();
  }

  keep();
  const {server, origin, close} = await serve(folder, basePath);
  let asked = 0;
  server.on('request', ({url = ''}) => {
    asked += Number(url.includes('/assets/offline.'));
  });
  return {
    origin,
    version: () => readSite().version,
    publish,
    losePacks,
    turnOff() {
      losePacks();
      fs.writeFileSync(workerFile, createLastWorker(basePath));
    },
    packsAsked: () => asked,
    silence() {
      server.removeAllListeners('request').on('request', () => undefined);
    },
    close() {
      close();
      fs.rmSync(folder, {recursive: true});
    },
  };
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => fs.statSync(path.join(folder, name)).isFile());
}
