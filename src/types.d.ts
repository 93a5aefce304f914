// Types for modules that Docusaurus makes at build time.

declare module '@generated/addresses/default/redirects.json' {
  import type {Redirect} from '@site/src/node/content/ledger';

  const redirects: Redirect[];
  export default redirects;
}

declare module '@generated/sections/default/outline.json' {
  import type {Outline} from '@site/src/node/answers';

  const outline: Outline;
  export default outline;
}

declare module '@generated/sections/default/share-links.json' {
  import type {SharedSection} from '@site/src/node/content/share-links';

  const shareLinks: SharedSection[];
  export default shareLinks;
}

declare module '@theme-original/Heading' {
  import type {ComponentProps, ComponentType, ReactNode} from 'react';
  import type {Props} from '@theme/Heading';

  // The stock heading renders any component that it is given and passes the rest of its props on.
  export default function Heading<As extends ComponentType<never> | Props['as']>(
    props: {as: As} & Omit<ComponentProps<As>, 'as'>,
  ): ReactNode;
}

declare module '@theme-original/Layout' {
  export {default} from '@theme/Layout';
}

declare module '@theme-original/MDXComponents' {
  export {default} from '@theme/MDXComponents';
}

declare module '@theme-original/Navbar/MobileSidebar' {
  export {default} from '@theme/Navbar/MobileSidebar';
}

declare module '@theme-original/NavbarItem/ComponentTypes' {
  export {default} from '@theme/NavbarItem/ComponentTypes';
}

declare module '@theme-original/NotFound/Content' {
  export {default} from '@theme/NotFound/Content';
}

declare module '@theme-original/SearchBar' {
  export {default} from '@theme/SearchBar';
}

declare module '@theme/SearchPage' {
  import type {ReactNode} from 'react';

  export default function SearchPage(): ReactNode;
}

declare module '@theme-original/SearchPage' {
  export {default} from '@theme/SearchPage';
}

declare module '@theme-original/searchByWorker' {
  export function fetchIndexesByWorker(baseUrl: string, searchContext: string): Promise<void>;
  export function searchByWorker(
    baseUrl: string,
    searchContext: string,
    input: string,
    limit: number,
  ): Promise<unknown[]>;
}
