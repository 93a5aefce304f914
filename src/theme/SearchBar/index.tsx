// Replaces search-local's bar with our own field, which takes all that an input method produces and moves nothing.
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import SearchField from '@site/src/components/search/SearchField';

export default function SearchBar(): ReactNode {
  return <SearchField label={translate({id: 'search.navbar.label', message: 'サイト内検索'})} />;
}
