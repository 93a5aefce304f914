// Puts every table of the Markdown into a box of its own that scrolls on narrow screens, gives every block of code a control to copy it, and gives each question of a section, with its answer, a place of its own.
import type {MDXComponentsObject} from '@theme/MDXComponents';
import StockMDXComponents from '@theme-original/MDXComponents';
import Answer, {createSubheading, SectionHeading} from '@site/src/components/answer/Answer';
import CodeBlock from '@site/src/components/answer/CodeBlock';
import ScrollableTable from '@site/src/components/answer/ScrollableTable';

const components: MDXComponentsObject = Object.assign({}, StockMDXComponents, {
  pre: CodeBlock,
  table: ScrollableTable,
  section: Answer,
  h1: SectionHeading,
  h3: createSubheading(3),
  h4: createSubheading(4),
  h5: createSubheading(5),
  h6: createSubheading(6),
});

export default components;
