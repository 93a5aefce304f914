// Types for modules that Docusaurus makes at build time.

declare module '@generated/answers/default/outline.json' {
  const outline: import('@site/src/shared/outline').Outline;
  export default outline;
}

declare module '@generated/answers/default/list.json' {
  const sections: import('@site/src/shared/outline').SectionQuestions[];
  export default sections;
}

declare module '@generated/answers/default/outdated.json' {
  const ids: string[];
  export default ids;
}

declare module '@generated/answers/default/questions.json' {
  const sections: import('@site/src/shared/outline').SectionQuestions[];
  export default sections;
}

declare module '@generated/answers/default/redirects.json' {
  const redirects: import('@site/src/shared/redirects').Redirect[];
  export default redirects;
}

declare module '@generated/answers/default/share-links.json' {
  const sections: import('@site/src/shared/outline').SharedSection[];
  export default sections;
}

declare module '@theme-original/Footer/Copyright' {
  export {default} from '@theme/Footer/Copyright';
}

declare module '@theme-original/Heading' {
  import type {ComponentProps, ComponentType, ReactNode} from 'react';
  import type {Props} from '@theme/Heading';

  // The stock heading renders any component that it is given and passes the rest of its props on.
  export default function Heading<As extends ComponentType<never> | Props['as']>(
    props: {as: As} & Omit<ComponentProps<As>, 'as'>,
  ): ReactNode;
}

declare module '@theme-original/MDXComponents' {
  export {default} from '@theme/MDXComponents';
}

declare module '@theme-original/DocItem/Layout' {
  export {default} from '@theme/DocItem/Layout';
}

declare module '@theme-original/DocSidebarItem' {
  import type {ReactNode} from 'react';
  import type {Props} from '@theme/DocSidebarItem';

  type Item = Props['item'];

  // The stock item shows any label, and puts it into attributes as a string.
  export default function DocSidebarItem(
    props: Omit<Props, 'item'> & {
      item: Extract<Item, {type: 'html'}> | (Omit<Item, 'label'> & {label: ReactNode});
    },
  ): ReactNode;
}

declare module '@theme-original/PaginatorNavLink' {
  export {default} from '@theme/PaginatorNavLink';
}

declare module '@theme-original/SiteMetadata' {
  export {default} from '@theme/SiteMetadata';
}
