import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {abridge} from '@site/src/shared/search/literal';
import Interpolated from '../Interpolated';

/** Says what a query was read as, so that the reader knows why these answers are shown. */
export function ReadAs({words}: {words: readonly string[]}): ReactNode {
  return (
    <Interpolated values={{words: words.map((word) => <q key={word}>{word}</q>)}}>
      {translate({id: 'search.readAs', message: '{words}で検索しています。'})}
    </Interpolated>
  );
}

/** Offers the way back to the letters that were typed. */
export function Literally({query}: {query: string}): ReactNode {
  return (
    <Interpolated values={{query: <q>{abridge(query)}</q>}}>
      {translate({id: 'search.literally', message: '{query}のまま検索する'})}
    </Interpolated>
  );
}
