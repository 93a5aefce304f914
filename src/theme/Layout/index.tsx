// Gives search-local's page the main landmark that it lacks (every other page brings its own) and room for notes in it, marks the answer that a search leads to, and guides who comes by a fragment that is not there.
import {use, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Props} from '@theme/Layout';
import StockLayout from '@theme-original/Layout';
import AnswerMarks from '@site/src/components/search/AnswerMarks';
import FragmentGuide from '@site/src/components/address/FragmentGuide';
import {PageNotes} from '@site/src/components/search/PageNotes';

export default function Layout({children, ...props}: Props): ReactNode {
  const isSearchPage = useLocation().pathname.replace(/\/?$/, '/') === useBaseUrl('/search/');
  const notes = use(PageNotes);
  return (
    <StockLayout {...props}>
      {isSearchPage ? (
        <main>
          {children}
          {notes}
        </main>
      ) : (
        children
      )}
      <AnswerMarks />
      <FragmentGuide />
    </StockLayout>
  );
}
