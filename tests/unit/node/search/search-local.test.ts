import type {LoadContext} from '@docusaurus/types';
import {expect, it} from 'vitest';
import {takeSearchLocal, type SearchLocalOptions} from '../../../../src/node/search/search-local';

const context = {} as LoadContext;
const options = {} as SearchLocalOptions;
const REMEDY =
  /install the version of .* that package\.json names, or adapt src\/node\/search\/search-local\.ts/;

it('takes the route and the strings, and nothing else', () => {
  const parts = {contentLoaded: () => undefined, getDefaultCodeTranslationMessages: () => ({})};
  const {create} = takeSearchLocal({
    default: () => ({...parts, name: 'x', postBuild: () => undefined, getThemePath: () => 'x'}),
    validateOptions: () => options,
  });
  expect(create(context, options)).toEqual(parts);
});

it('takes the package that is installed', () => {
  expect(() => takeSearchLocal()).not.toThrow();
});

it.each([
  ['nothing', {}],
  ['no options', {default: () => ({})}],
])('refuses a package that exports %s, with the remedy', (_what, exported) => {
  expect(() => takeSearchLocal(exported)).toThrow(REMEDY);
});

it('refuses a theme without a route or without strings, with the remedy', () => {
  const {create} = takeSearchLocal({
    default: () => ({getDefaultCodeTranslationMessages: () => ({})}),
    validateOptions: () => options,
  });
  expect(() => create(context, options)).toThrow(REMEDY);
});
