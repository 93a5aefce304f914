import {spawn} from 'node:child_process';
import path from 'node:path';
import {siteDir} from '../site';

/** Time that a build may take on a slow machine. */
export const BUILD_TIMEOUT_MS = 5 * 60_000;

/** How a `docusaurus build` ended, with all that it printed. */
export type BuildResult = {status: number | null; output: string};

/**
 * Builds a site as `npm run build` does, at its default address unless `env` names another.
 *
 * @param directory - absolute path of the site to build
 * @param args - further arguments of `docusaurus build`
 * @param env - variables to set besides the environment’s own
 */
export async function buildSite(
  directory: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<BuildResult> {
  const cli = path.join(siteDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(process.execPath, [cli, 'build', directory, ...args], {
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
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return {status, output};
}
