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
  const {section} = useDoc().frontMatter as {section?: SectionPageData};
  return (
    <>
      <StockLayout {...props} />
      <Menu
        open={
          section && {
            slug: section.slug,
            questions: section.questions.map(({id, question}) => ({
              path: questionPath(section.slug, id),
              question,
            })),
            current: sectionPath(section.slug),
          }
        }
      />
    </>
  );
}
