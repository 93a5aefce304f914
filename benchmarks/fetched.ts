import {execFile} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';

/** Exact versions of packages by name. */
export type Packages = Record<string, string>;

/** Runs a script of packages that were fetched, by a Node of their own; returns what it prints. */
export type Run = (
  script: string,
  args: readonly string[],
  env?: Record<string, string>,
) => Promise<string>;

/** What Lighthouse and Astro need is newer than what the site asks for. */
const NODE: Packages = {node: '24.21.0'};

/**
 * Installs packages, with a Node to run them, apart from the site’s own.
 *
 * @param directory - absolute path; it is made, and the scripts run there
 * @returns undefined, having said so, if they cannot be had
 */
export async function fetchPackages(
  directory: string,
  packages: Packages,
): Promise<Run | undefined> {
  const modules = path.join(directory, 'node_modules');
  const isWindows = process.platform === 'win32';
  const node = path.join(modules, 'node/bin', isWindows ? 'node.exe' : 'node');
  const options = {cwd: directory, maxBuffer: 64 * 1024 * 1024};
  const execute = promisify(execFile);
  const dependencies = {...NODE, ...packages};
  fs.mkdirSync(directory);
  fs.writeFileSync(
    path.join(directory, 'package.json'),
    JSON.stringify({type: 'module', dependencies}),
  );
  try {
    // Unlike the site's own packages, that Node has to run something to be there.
    const args = ['install', '--no-package-lock', '--ignore-scripts=false'];
    await execute('npm', args, {...options, shell: isWindows});
    await execute(node, ['--version']);
  } catch {
    console.log(`Left out: npm could not install ${Object.keys(dependencies).join(', ')}.`);
    return undefined;
  }
  return async (script, args, env = {}) => {
    const settings = {...options, env: {...process.env, ...env}};
    return (await execute(node, [path.join(modules, script), ...args], settings)).stdout;
  };
}
