import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

/**
 * The public address of a page, on paper only.
 *
 * @param path - with or without the base URL
 */
export default function PrintedAddress({path}: {path: string}): ReactNode {
  const url = useBaseUrl(path, {absolute: true});
  return (
    <p className="qa-printed" hidden>
      <a href={url}>{url}</a>
    </p>
  );
}
