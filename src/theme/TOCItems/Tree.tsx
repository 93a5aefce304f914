// Shows headings by their phrases; the stock tree sets HTML, which our policy shows as text, with the separators between phrases, which are then copied along.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/TOCItems/Tree';
import Phrases from '@site/src/components/outline/Phrases';
import {PHRASE_SEPARATOR} from '@site/src/shared/phrases';

/** What Docusaurus writes in HTML for the signs of a text. */
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function toText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

export default function TOCItemsTree({toc, className, linkClassName, isChild}: Props): ReactNode {
  return (
    toc.length > 0 && (
      <ul className={isChild ? undefined : className}>
        {toc.map(({id, value, children}) => (
          <li key={id}>
            <Link to={`#${id}`} className={linkClassName ?? undefined}>
              <Phrases phrases={toText(value).split(PHRASE_SEPARATOR)} />
            </Link>
            <TOCItemsTree
              isChild
              toc={children}
              className={className}
              linkClassName={linkClassName}
            />
          </li>
        ))}
      </ul>
    )
  );
}
