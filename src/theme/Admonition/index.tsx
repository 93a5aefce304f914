// Brings the stock admonition only to the pages that show one; the stock MDX components bring it to every page.
import {lazy, Suspense, type ComponentProps, type ReactNode} from 'react';
import type Admonition from '@theme/Admonition';

const StockAdmonition = lazy(() => import('@theme-original/Admonition'));

export default function AdmonitionWhereShown(props: ComponentProps<typeof Admonition>): ReactNode {
  return (
    <Suspense>
      <StockAdmonition {...props} />
    </Suspense>
  );
}
