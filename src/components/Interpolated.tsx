import {Fragment, type ReactElement, type ReactNode} from 'react';

type Props = {
  /** A message of `translate` with placeholders such as `{count}`. */
  children: string;
  /** What stands for each placeholder. */
  values: Record<string, ReactElement | readonly ReactElement[]>;
};

/**
 * Shows a message with elements in it. Unlike Docusaurus' `Translate` it gives each piece of text an
 * element of its own: a page translator moves text nodes, and React throws where one of them stands
 * beside something that comes and goes.
 *
 * @see https://github.com/facebook/react/issues/11538
 */
export default function Interpolated({children, values}: Props): ReactNode {
  // At odd places are the names of placeholders.
  return children
    .split(/\{(\w+)\}/)
    .map((piece, index) =>
      index % 2 === 1 ? (
        <Fragment key={index}>{values[piece]}</Fragment>
      ) : (
        piece && <span key={index}>{piece}</span>
      ),
    );
}
