import type {ReactNode} from 'react';
import type {Piece} from '@site/src/shared/search/passage';

/** Shows a text in pieces, with what a query matched marked. */
export default function Passage({pieces}: {pieces: readonly Piece[]}): ReactNode {
  return pieces.map(({text, isMark}, index) =>
    isMark ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
