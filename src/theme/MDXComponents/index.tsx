// Puts every table of the Markdown into a box of its own that scrolls on narrow screens, and gives each question of a section, with its answer, a place of its own.
import type {MDXComponentsObject} from '@theme/MDXComponents';
import StockMDXComponents from '@theme-original/MDXComponents';
import Answer, {createSubheading, SectionHeading} from '@site/src/components/answer/Answer';
import ScrollableTable from '@site/src/components/answer/ScrollableTable';

const components: MDXComponentsObject = Object.assign({}, StockMDXComponents, {
  table: ScrollableTable,
  section: Answer,
  h1: SectionHeading,
  h3: createSubheading('h3', 'h2'),
  h4: createSubheading('h4', 'h3'),
  h5: createSubheading('h5', 'h4'),
  h6: createSubheading('h6', 'h5'),
});

export default components;
