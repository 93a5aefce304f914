// Adds the menu of narrow screens with this section's questions, which the navbar does not know.
import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocItem/Layout';
import StockLayout from '@theme-original/DocItem/Layout';
import Menu from '@site/src/components/menu/Menu';
import type {SectionPageData} from '@site/src/shared/outline';
import {questionPath, sectionPath} from '@site/src/shared/paths';

export default function DocItemLayout(props: Props): ReactNode {
  // From src/node/answers/docs.ts.
  const {section} = useDoc().frontMatter as {section: SectionPageData};
  const {slug, questions} = section;
  return (
    <>
      <StockLayout {...props} />
      <Menu
        open={{
          slug,
          questions: questions.map(({id, question}) => ({path: questionPath(slug, id), question})),
          current: sectionPath(slug),
        }}
      />
    </>
  );
}
