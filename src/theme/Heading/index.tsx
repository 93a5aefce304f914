// Breaks headings between phrases only, and leaves out the stock link: a question’s link is copied by the control beside it, and no other heading’s address is kept alive.
import type {ComponentProps, ReactNode} from 'react';
import type {Props as StockProps} from '@theme/Heading';
import StockHeading from '@theme-original/Heading';
import Phrases from '@site/src/components/outline/Phrases';
import {PHRASE_SEPARATOR} from '@site/src/shared/phrases';

type Level = StockProps['as'];
type PhrasesProps = {
  /** The heading's text with break opportunities, from the plugin `heading-phrases`. */
  phrases: string;
};

/** The element that the stock heading renders into: its text as phrases. */
function PhrasedElement({
  level: Element,
  phrases,
  ...props
}: ComponentProps<Level> & PhrasesProps & {level: Level}): ReactNode {
  return (
    <Element {...props}>
      <Phrases phrases={phrases.split(PHRASE_SEPARATOR)} />
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
