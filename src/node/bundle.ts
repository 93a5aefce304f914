import path from 'node:path';
import {buildSync} from 'esbuild';
import {required} from '../shared/required';

/** What every browser of `browserslist` in package.json runs: cascade layers came after it. */
const TARGET = 'es2021';

/**
 * Bundles a script with all that it imports, for a page or a service worker that loads nothing else.
 * It is no part of Docusaurus's client bundle, whose files come to every page.
 *
 * @param entry - its TypeScript, relative to `src/`
 * @returns the script, minified, which leaves nothing in the global scope
 * @throws Error if it cannot be compiled, or imports what is not there in a browser
 */
export function bundleScript(entry: string): string {
  const {outputFiles} = buildSync({
    entryPoints: [path.join(__dirname, '..', entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: TARGET,
    // tsconfig.json is for the type checker.
    tsconfigRaw: {},
  });
  return required(outputFiles[0], 'bundled script').text.trimEnd();
}
