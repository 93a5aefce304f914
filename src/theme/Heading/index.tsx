// Breaks headings between phrases only; the stock heading names its link by plain text, so the phrases travel beside it.
import {Children, type ComponentProps, type ReactNode} from 'react';
import type {Props as StockProps} from '@theme/Heading';
import StockHeading from '@theme-original/Heading';
import Phrases from '@site/src/components/outline/Phrases';
import {PHRASE_SEPARATOR} from '@site/src/shared/phrases';

type Level = StockProps['as'];
type PhrasesProps = {
  /** The heading's text with break opportunities, from the plugin `heading-phrases`. */
  phrases: string;
};

/** The element that the stock heading renders into: its text as phrases, then the link it adds. */
function PhrasedElement({
  level: Element,
  phrases,
  children,
  ...props
}: ComponentProps<Level> & PhrasesProps & {level: Level}): ReactNode {
  const [, ...added] = Children.toArray(children);
  return (
    <Element {...props}>
      <Phrases phrases={phrases.split(PHRASE_SEPARATOR)} />
      {added}
    </Element>
  );
}

export default function Heading({
  phrases,
  ...props
}: StockProps & Partial<PhrasesProps>): ReactNode {
  if (!phrases) {
    return <StockHeading {...props} />;
  }
  const {as: level, id, ...rest} = props;
  return (
    <StockHeading
      {...rest}
      as={PhrasedElement}
      // Like the stock heading, which gives a title neither id nor link.
      id={level === 'h1' ? undefined : id}
      level={level}
      phrases={phrases}>
      {phrases.replaceAll(PHRASE_SEPARATOR, '')}
    </StockHeading>
  );
}
