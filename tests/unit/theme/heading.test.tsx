import {createElement, type ComponentProps} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it, vi} from 'vitest';
import Heading from '../../../src/theme/Heading';

// The stock heading, as far as ours relies on it: it renders the component that it is given, with the
// text and then the link that it adds. What it does today is held by tests/build/pages.test.ts.
vi.mock('@theme-original/Heading', () => ({
  default: ({as: As, children, ...props}: {as: 'h2'; children: string}) =>
    createElement(As, props, children, createElement('a', {title: children})),
}));

const render = (props: object): string =>
  renderToStaticMarkup(createElement(Heading, props as ComponentProps<typeof Heading>));

it('breaks a heading between its phrases, and has no link of its own', () => {
  expect(
    render({
      as: 'h2',
      id: 'a',
      phrases: '習得したい\u200B技術は？',
      children: '習得したい\u200B技術は？',
    }),
  ).toMatch(/^<h2 id="a"><span[^>]*>習得したい<wbr\/?>技術は？<\/span><\/h2>$/);
});

it('shows code in a heading, and keeps it with its phrase', () => {
  expect(
    render({
      as: 'h2',
      phrases: '習得したい\u200Blsの\u200B技術は？',
      children: ['習得したい\u200B', createElement('code', {key: 1}, 'ls'), 'の\u200B技術は？'],
    }),
  ).toMatch(/^<h2><span[^>]*>習得したい<wbr\/?><code>ls<\/code>の<wbr\/?>技術は？<\/span><\/h2>$/);
  expect(render({as: 'h2', phrases: 'ls', children: createElement('code', {}, 'ls')})).toMatch(
    /^<h2><span[^>]*><code>ls<\/code><\/span><\/h2>$/,
  );
});

it('leaves a heading without phrases alone', () => {
  expect(render({as: 'h3', id: 'b', children: 'Text'})).toBe(
    '<h3 id="b">Text<a title="Text"></a></h3>',
  );
});
