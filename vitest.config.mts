import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  oxc: {jsx: {runtime: 'automatic'}},
  resolve: {alias: {'@site': path.resolve(import.meta.dirname)}},
  test: {
    // The builds, and the morphological analyser's start, take their time on a slow machine.
    testTimeout: 120_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {name: 'unit', include: ['tests/{unit,content}/**/*.test.{ts,tsx}']},
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: 'tests/build/global-setup.ts',
        },
      },
    ],
  },
});
