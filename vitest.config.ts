import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': path.resolve(import.meta.dirname)}},
  test: {
    include: ['tests/{unit,content,build}/**/*.test.ts'],
    // The builds need the whole machine, and the others are short.
    fileParallelism: false,
    // The morphological analyser takes some seconds to start on a slow machine.
    testTimeout: 60_000,
  },
});
