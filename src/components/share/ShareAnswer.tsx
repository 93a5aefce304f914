import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import CopyControl from './CopyControl';
import controlStyles from './CopyControl.module.css';
import {copyLabel} from './label';

type Props = {
  /** Of the answer's own page. */
  path: string;
  question: string;
  className?: string;
};

/**
 * A control that copies the share link of an answer: the absolute address of its own page, in the
 * language being read. Without scripts it is a link to that page.
 */
export default function ShareAnswer({path, question, className}: Props): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const isBrowser = useIsBrowser();
  if (!isBrowser) {
    return (
      <span className={clsx(controlStyles.control, className)}>
        <Link
          className={controlStyles.button}
          to={path}
          aria-label={translate(
            {id: 'share.link', message: '「{question}」の回答ページ'},
            {question},
          )}
        />
      </span>
    );
  }
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
