// Leaves the stock metadata out of the page for missing addresses: it is no page of its own, so a canonical address and translations of it would mislead.
import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import StockSiteMetadata from '@theme-original/SiteMetadata';

export default function SiteMetadata(): ReactNode {
  return useLocation().pathname.endsWith('/404.html') ? null : <StockSiteMetadata />;
}
