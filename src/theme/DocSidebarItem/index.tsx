// Shows a label by its phrases; the stock item would show the separators between them, which are then copied along with the text.
import type {ReactNode} from 'react';
import type {Props} from '@theme/DocSidebarItem';
import StockDocSidebarItem from '@theme-original/DocSidebarItem';
import Phrases from '@site/src/components/outline/Phrases';
import {PHRASE_SEPARATOR} from '@site/src/shared/phrases';

/** @returns a label that React shows by its phrases, and that is plain text in an attribute */
function createLabel(label: string): ReactNode {
  const phrases = label.split(PHRASE_SEPARATOR);
  return Object.assign([<Phrases key="phrases" phrases={phrases} />], {
    toString: () => phrases.join(''),
  });
}

export default function DocSidebarItem({item, ...props}: Props): ReactNode {
  return (
    <StockDocSidebarItem
      {...props}
      item={item.type === 'html' ? item : {...item, label: createLabel(item.label)}}
    />
  );
}
