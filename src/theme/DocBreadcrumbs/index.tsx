// Replaces the stock breadcrumbs, whose home is a bare icon, by those that an answer’s own page shows, too; what machines are told stays.
import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import StructuredData from '@theme/DocBreadcrumbs/StructuredData';
import Breadcrumbs from '@site/src/components/outline/Breadcrumbs';
import Phrases from '@site/src/components/outline/Phrases';
import type {SectionPageData} from '@site/src/shared/outline';

export default function DocBreadcrumbs(): ReactNode {
  const {
    metadata: {title, permalink},
    frontMatter,
  } = useDoc();
  const {section} = frontMatter as {section?: SectionPageData};
  return (
    <>
      <StructuredData breadcrumbs={[{type: 'link', label: title, href: permalink}]} />
      <Breadcrumbs>
        <span className="qa-target" aria-current="page">
          <Phrases phrases={section?.title ?? [title]} />
        </span>
      </Breadcrumbs>
    </>
  );
}
