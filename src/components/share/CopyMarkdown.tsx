import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import CopyControl from './CopyControl';

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${response.status} ${url}`);
  }
  return response.text();
}

/** A control that copies a Markdown file of the site, which is fetched when it is wanted. */
export default function CopyMarkdown({
  path,
  children,
}: {
  path: string;
  children: ReactNode;
}): ReactNode {
  const url = useBaseUrl(path);
  return (
    <CopyControl className="qa-scripted" text={() => fetchText(url)}>
      {children}
    </CopyControl>
  );
}
