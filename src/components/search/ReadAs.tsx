import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {abridge} from '@site/src/shared/search/literal';

/** Says what a query was read as, so that the reader knows why these answers are shown. */
export function ReadAs({words}: {words: readonly string[]}): ReactNode {
  return (
    <Translate
      id="search.readAs"
      values={{
        words: (
          <>
            {words.map((word) => (
              <q key={word}>{word}</q>
            ))}
          </>
        ),
      }}>
      {'{words}で検索しています。'}
    </Translate>
  );
}

/** Offers the way back to the letters that were typed. */
export function Literally({query}: {query: string}): ReactNode {
  return (
    <Translate id="search.literally" values={{query: <q>{abridge(query)}</q>}}>
      {'{query}のまま検索する'}
    </Translate>
  );
}
