import type {ReactNode} from 'react';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import CopyControl from './CopyControl';
import {copyLabel} from './label';

type Props = {
  /** Of the answer's own page. */
  path: string;
  question: string;
  className?: string;
};

/**
 * A control that copies the share link of an answer: the absolute address of its own page, in the
 * language being read.
 */
export default function ShareAnswer({path, question, className}: Props): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const url = withBaseUrl(path, {absolute: true});
  return (
    <CopyControl
      className={className}
      text={url}
      label={copyLabel(question)}
      shared={{title: question, url}}
    />
  );
}
