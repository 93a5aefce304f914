// Guides whoever comes by a fragment that is not on the page; it outlives every page, and no stock component does so.
import type {ReactNode} from 'react';
import type {Props} from '@theme/Root';
import {useGuide} from '@site/src/components/address/arrival';

export default function Root({children}: Props): ReactNode {
  const lost = useGuide();
  return (
    <>
      {children}
      {lost && <lost.Guide key={`${lost.pathname}#${lost.id}`} {...lost} />}
    </>
  );
}
