// Gives search-local's page the main landmark that it lacks; every other page brings its own.
import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Props} from '@theme/Layout';
import StockLayout from '@theme-original/Layout';

export default function Layout({children, ...props}: Props): ReactNode {
  const isSearchPage = useLocation().pathname.replace(/\/?$/, '/') === useBaseUrl('/search/');
  return <StockLayout {...props}>{isSearchPage ? <main>{children}</main> : children}</StockLayout>;
}
