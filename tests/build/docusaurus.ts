import {spawnSync} from 'node:child_process';
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
export function buildSite(
  directory: string,
  args: string[] = [],
  env: Record<string, string> = {},
): BuildResult {
  const cli = path.join(siteDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, 'build', directory, ...args], {
    cwd: directory,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      SITE_URL: '',
      BASE_URL: '',
      ...env,
    },
  });
  return {status, output: `${stdout}${stderr}`};
}
