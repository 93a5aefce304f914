import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Docusaurus plugin: makes two builds of a commit the same, byte for byte, whatever folder each is made
 * in. Docusaurus names client modules by absolute paths, and the bundler hashes a module as it is read.
 */
export default function reproduciblePlugin({generatedFilesDir}: LoadContext): Plugin {
  const file = path.join(generatedFilesDir, 'client-modules.js');
  return {
    name: 'reproducible',
    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : {
            plugins: [
              (compiler) => {
                compiler.hooks.beforeRun.tap('reproducible', () => {
                  const text = fs.readFileSync(file, 'utf8');
                  // The server's bundle is made at the same time, and must read a whole file.
                  fs.writeFileSync(`${file}.new`, requireRelatively(text, generatedFilesDir));
                  fs.renameSync(`${file}.new`, file);
                });
              },
            ],
          },
  };
}

/** @returns the source of a module in `directory` with its absolute requires relative to that */
export function requireRelatively(source: string, directory: string): string {
  return source.replace(/(?<=require\()"(?:[^"\\]|\\.)+"(?=\))/g, (quoted) => {
    const required = JSON.parse(quoted) as string;
    const relative = path.relative(directory, required).split(path.sep).join('/');
    return path.isAbsolute(required) ? JSON.stringify(`./${relative}`) : quoted;
  });
}
