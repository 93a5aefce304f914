// Puts every table of the Markdown into a box of its own that scrolls on narrow screens.
import type {MDXComponentsObject} from '@theme/MDXComponents';
import StockMDXComponents from '@theme-original/MDXComponents';
import ScrollableTable from '@site/src/components/ScrollableTable';

const components: MDXComponentsObject = Object.assign({}, StockMDXComponents, {
  table: ScrollableTable,
});

export default components;
