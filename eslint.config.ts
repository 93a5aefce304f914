import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a browser may refuse, may not have, or may have no room for. */
const STORAGE = ['caches', 'cookieStore', 'indexedDB', 'localStorage', 'sessionStorage'];
const STORAGE_MESSAGE =
  'A browser may refuse it: keep texts by src/shared/storage.ts, which never throws.';

export default defineConfig(
  globalIgnores(['.docusaurus/', 'build/', 'build-*/', 'playwright-report/', 'test-results/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // An empty SITE_URL is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    // What readers load, and what runs anywhere, never pulls in what runs at build.
    files: ['src/{components,pages,theme}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^node:|(^|/)node/',
              message: 'src/node runs at build; share types in src/shared.',
            },
          ],
        },
      ],
    },
  },
  {
    // What runs anywhere knows neither the page nor the worker; what is inlined, and workers, are small.
    files: ['src/{early,shared,worker}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^node:|(^|/)(node|components|theme|pages)/|^react|^@(docusaurus|generated|site|theme)',
              message: 'It is bundled by itself: it has neither Node nor React nor Docusaurus.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/shared/storage.ts', 'src/worker/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...STORAGE.map((name) => ({name, message: STORAGE_MESSAGE})),
      ],
      'no-restricted-properties': [
        'error',
        ...['window', 'self', 'globalThis'].flatMap((object) =>
          STORAGE.map((property) => ({object, property, message: STORAGE_MESSAGE})),
        ),
        {object: 'document', property: 'cookie', message: STORAGE_MESSAGE},
      ],
    },
  },
  {
    // Plugins share what is in src/node/content and src/node/page, not one another's parts.
    files: ['src/node/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^\\.\\./(answers|cards|code|early|offline|search)(/|$)|(^|/)\\.\\./(components|early|pages|theme|worker)/',
              message: 'A plugin imports neither another plugin nor what runs in the page.',
            },
          ],
        },
      ],
    },
  },
);
