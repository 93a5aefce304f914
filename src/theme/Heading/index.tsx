// Breaks headings between phrases only, and leaves out the stock link: a question’s link is copied by the control beside it, and no other heading’s address is kept alive.
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

/** The element that the stock heading renders into: its text as phrases. */
function PhrasedElement({
  level: Element,
  phrases,
  ...props
}: ComponentProps<Level> & {level: Level; phrases: readonly ReactNode[]}): ReactNode {
  return (
    <Element {...props}>
      <Phrases phrases={phrases} />
    </Element>
  );
}

/** @returns the phrases of a heading with code in it, whose texts are cut already */
function cutPhrases(children: ReactNode): ReactNode[][] {
  const phrases: ReactNode[][] = [[]];
  for (const child of Children.toArray(children)) {
    const [piece, ...others] = typeof child === 'string' ? child.split(PHRASE_SEPARATOR) : [child];
    phrases.at(-1)?.push(piece);
    phrases.push(...others.map((other) => [other]));
  }
  return phrases;
}

export default function Heading({
  phrases,
  ...props
}: StockProps & Partial<PhrasesProps>): ReactNode {
  if (!phrases) {
    return <StockHeading {...props} />;
  }
  const {as: level, id, children, ...rest} = props;
  return (
    <StockHeading
      {...rest}
      as={PhrasedElement}
      // Like the stock heading, which gives a title neither id nor link.
      id={level === 'h1' ? undefined : id}
      level={level}
      phrases={
        typeof children === 'string' ? phrases.split(PHRASE_SEPARATOR) : cutPhrases(children)
      }>
      {phrases.replaceAll(PHRASE_SEPARATOR, '')}
    </StockHeading>
  );
}
