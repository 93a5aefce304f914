import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import CopyControl from './CopyControl';
import controlStyles from './CopyControl.module.css';
import {findQuestion} from '../outline/outline';
import {copyLabel} from './label';

/**
 * A control that copies the share link of an answer: the absolute address of its own page, in the
 * language being read. Without scripts it is a link to that page.
 */
export default function ShareAnswer({id, className}: {id: string; className?: string}): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const isBrowser = useIsBrowser();
  const {question: phrases, answerPath} = findQuestion(id);
  const question = phrases.join('');
  if (!isBrowser) {
    return (
      <span className={clsx(controlStyles.control, className)}>
        <Link
          className={controlStyles.button}
          to={answerPath}
          aria-label={translate(
            {
              id: 'share.link',
              message: '「{question}」だけのページ',
              description: 'Accessible name of the link to the page of one answer',
            },
            {question},
          )}
        />
      </span>
    );
  }
  const url = withBaseUrl(answerPath, {absolute: true});
  return (
    <CopyControl
      className={className}
      text={url}
      label={copyLabel(question)}
      shared={{title: question, url}}
    />
  );
}
