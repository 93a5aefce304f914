import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {siteDir} from '../site';

/** A site that has been built for the tests. */
export type BuiltSite = {
  /** Absolute path of its content. */
  directory: string;
  outDir: string;
  /** Its absolute address, with its base URL. */
  address: string;
};

/** The site as it is, at the address that it has without any settings. */
export const ownSite: BuiltSite = {
  directory: siteDir,
  outDir: path.join(siteDir, 'build'),
  address: 'http://localhost:3000/',
};

/** The copy in which an owner has been at work, under a sub-path; see {@link createOwnerSite}. */
export const ownerSite: BuiltSite = {
  directory: path.join(siteDir, 'build-owner'),
  outDir: path.join(siteDir, 'build-owner/build'),
  address: 'https://example.org/team/qa/',
};

/** How a command of Docusaurus ended, with all that it printed. */
export type CommandResult = {status: number | null; output: string};

const PARTS = [
  'docs',
  'i18n',
  'owner',
  'src',
  'static',
  'docusaurus.config.ts',
  'package.json',
  'sidebars.ts',
  'tsconfig.json',
];

/**
 * Copies the site, without its dependencies, to a folder that may be spoiled.
 *
 * @param directory - absolute path; a temporary folder if none is given
 */
export function copySite(directory = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'))): string {
  fs.rmSync(directory, {recursive: true, force: true});
  for (const name of PARTS) {
    fs.cpSync(path.join(siteDir, name), path.join(directory, name), {recursive: true});
  }
  fs.symlinkSync(
    path.join(siteDir, 'node_modules'),
    path.join(directory, 'node_modules'),
    'junction',
  );
  return directory;
}

/** A command of Docusaurus, which may be stopped or waited for. */
type Running = {stop: () => void; result: Promise<CommandResult>};

/**
 * Starts a command of Docusaurus, at the site's default address unless `env` names another.
 *
 * @param directory - absolute path of the site
 * @param args - the command and its arguments, e.g. `['build']`
 */
export function startDocusaurus(
  directory: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Running {
  const cli = path.join(siteDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      SITE_URL: '',
      BASE_URL: '',
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const result = new Promise<CommandResult>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      resolve({status, output});
    });
  });
  return {stop: () => child.kill(), result};
}

/** Runs a command of Docusaurus to its end; see {@link startDocusaurus}. */
export function runDocusaurus(
  ...command: Parameters<typeof startDocusaurus>
): Promise<CommandResult> {
  return startDocusaurus(...command).result;
}

/** Builds a site at its address; one with an address of its own offers PDFs, too. */
export function buildSite({directory, address}: BuiltSite): Promise<CommandResult> {
  const {origin, pathname} = new URL(address);
  return runDocusaurus(
    directory,
    ['build'],
    address === ownSite.address ? {} : {SITE_URL: origin, BASE_URL: pathname, PDF: 'true'},
  );
}
