// Brings the stock details only to the pages that show some; the stock MDX components bring them to every page.
import {lazy, Suspense, type ComponentProps, type ReactNode} from 'react';
import type Details from '@theme/MDXComponents/Details';

const StockDetails = lazy(() => import('@theme-original/MDXComponents/Details'));

export default function DetailsWhereShown(props: ComponentProps<typeof Details>): ReactNode {
  return (
    <Suspense>
      <StockDetails {...props} />
    </Suspense>
  );
}
