import {createElement, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it, vi} from 'vitest';
import Answer, {SectionHeading} from '../../../src/components/answer/Answer';

// Docusaurus' own parts, as far as an answer relies on them.
vi.mock('@docusaurus/Link', () => ({default: () => null}));
vi.mock('@docusaurus/router', () => ({useLocation: () => ({pathname: '/a/'})}));
vi.mock('@docusaurus/Translate', () => ({default: () => null}));
vi.mock('@docusaurus/useBaseUrl', () => ({default: (path: string) => path}));
vi.mock('@generated/answers/default/outdated.json', () => ({default: []}));
vi.mock('../../../src/components/answer/CardMetadata', () => ({
  default: ({alt}: {alt: string}) => <meta content={alt} />,
}));
vi.mock('@theme/Heading', () => ({
  default: ({as: As, children}: {as: 'h2'; children: ReactNode}) => <As>{children}</As>,
}));
vi.mock('../../../src/components/language/NewerOriginal', () => ({default: () => null}));
vi.mock('../../../src/components/share/ShareAnswer', () => ({
  default: ({question}: {question: string}) => <button title={question} />,
}));

const code = createElement('code', {}, 'kubectl');

it('an answer is shared by its question, whatever marks that has', () => {
  const html = renderToStaticMarkup(
    <Answer data-answer="a" path="/a/a/">
      <h2 id="a">使う{code}は？</h2>
      <p>Text</p>
    </Answer>,
  );
  expect(html).toContain('<h2>使う<code>kubectl</code>は？</h2><button title="使うkubectlは？">');
});

it('a section’s card is named by its title, whatever marks that has', () => {
  expect(renderToStaticMarkup(<SectionHeading>1. {code}</SectionHeading>)).toContain(
    '<meta content="1. kubectl"/>',
  );
});

it.each([
  [
    'of footnotes',
    <Answer key="a" data-footnotes className="footnotes">
      <ol />
    </Answer>,
  ],
  ['with nothing', <Answer key="a" />],
  [
    'without a question',
    <Answer key="a" data-answer="a" path="/a/a/">
      Text
    </Answer>,
  ],
])('a section %s, which is no answer, is shown as it is', (_, section) => {
  expect(renderToStaticMarkup(section)).toMatch(/^<section[^>]*>(?:<ol><\/ol>|Text)?<\/section>$/);
});
