// Brings the languages that the configuration adds, which the stock theme brings to every page, only where code is shown.
import type {ComponentProps, ReactNode} from 'react';
import StockCodeBlock from '@theme-original/CodeBlock';
import prismIncludeLanguages from '@theme/prism-include-languages';
import {Prism} from 'prism-react-renderer';

prismIncludeLanguages(Prism);

export default function CodeBlock(props: ComponentProps<typeof StockCodeBlock>): ReactNode {
  return <StockCodeBlock {...props} />;
}
