import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it, vi} from 'vitest';
import Menu from '../../../src/components/menu/Menu';

const {useThemeConfig} = vi.hoisted(() => ({useThemeConfig: vi.fn()}));

// Docusaurus' own parts, as far as the menu relies on them.
vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {to: string; children: string}) => <a href={to}>{children}</a>,
}));
vi.mock('@docusaurus/router', () => ({useHistory: () => ({})}));
vi.mock('@docusaurus/theme-common', () => ({useThemeConfig}));
vi.mock('@docusaurus/Translate', () => ({translate: ({message}: {message: string}) => message}));
vi.mock('@theme/Navbar/ColorModeToggle', () => ({default: () => null}));
vi.mock('../../../src/components/outline/SectionLinks', () => ({default: () => null}));

const link = {label: 'All', to: '/all/'};

it.each([
  [undefined, []],
  [{}, []],
  [{links: []}, []],
  [{links: [link]}, ['/all/']],
  [
    {links: [{title: 'More', items: [link, {label: 'Out', href: 'https://example.com/'}]}]},
    ['/all/', 'https://example.com/'],
  ],
])('the menu has the links of any footer: %j', (footer, addresses) => {
  useThemeConfig.mockReturnValue({footer});
  const html = renderToStaticMarkup(<Menu />);
  expect(Array.from(html.matchAll(/href="([^"]+)"/g), ([, address]) => address)).toEqual(addresses);
});
