// Shows a title by its phrases; the stock link would show the separators between them, which are then copied along with the text.
import type {ReactNode} from 'react';
import type {Props} from '@theme/PaginatorNavLink';
import StockPaginatorNavLink from '@theme-original/PaginatorNavLink';
import Phrases from '@site/src/components/outline/Phrases';
import {PHRASE_SEPARATOR} from '@site/src/shared/phrases';

export default function PaginatorNavLink({title, ...props}: Props): ReactNode {
  return (
    <StockPaginatorNavLink
      {...props}
      title={
        typeof title === 'string' ? <Phrases phrases={title.split(PHRASE_SEPARATOR)} /> : title
      }
    />
  );
}
