import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import OtherHost, {useOtherHost} from './OtherHost';
import {useCopy, type CopyOutcome, type CopySource} from './useCopy';
import styles from './CopyControl.module.css';

type Props = {
  /** What is copied: links, code, or a text that is fetched. */
  text: CopySource;
  isCode?: boolean;
  /** What the device's share sheet is offered, where there is one. */
  shared?: ShareData;
  className?: string;
  disabled?: boolean;
} & (
  | {children: ReactNode; label?: undefined}
  /** The accessible name of a control that shows an icon. */
  | {children?: undefined; label: string}
);

/** @returns what became of the text, in words */
function tell(outcome: CopyOutcome): string {
  return {
    copied: translate({id: 'share.copied', message: 'コピーしました'}),
    refused: translate({
      id: 'share.refused',
      message: '自動でコピーできませんでした。選択済みの内容をコピーしてください。',
    }),
    failed: translate({id: 'share.failed', message: '読み込めませんでした。'}),
  }[outcome];
}

/** Selects the text, so that it needs but a key or a long press to be copied. */
function selectText(field: HTMLTextAreaElement | null): void {
  field?.focus({preventScroll: true});
  field?.select();
}

/**
 * A control that copies text and says so; where the browser refuses, it shows the text selected.
 * Where the device has a share sheet, the message offers it.
 */
export default function CopyControl({
  text,
  isCode,
  label,
  shared,
  children,
  className,
  disabled,
}: Props): ReactNode {
  const canShare = useIsBrowser() && Boolean(shared) && 'share' in navigator;
  const otherHost = useOtherHost();
  const isLink = typeof text === 'string' && !isCode;
  const {outcome, boundary, refused, copy} = useCopy(!canShare && !(isLink && otherHost));
  return (
    <span ref={boundary} className={clsx(styles.control, className)}>
      <button
        type="button"
        className={clsx(
          'qa-scripted',
          children ? ['qa-button', styles.words] : ['clean-btn', styles.button],
          isCode && styles.code,
        )}
        // For a tap before the page's scripts have come.
        value={typeof text === 'string' ? text : undefined}
        data-outcome={outcome}
        disabled={disabled}
        aria-label={label}
        title={label}
        onClick={() => {
          copy(text);
        }}>
        {children}
      </button>
      <span className={clsx('qa-floating', styles.message, !outcome && styles.closed)}>
        <span role="status">
          <span>{outcome && tell(outcome)}</span>
          {outcome && isLink && <OtherHost />}
        </span>
        {outcome === 'copied' && isLink && <span className={styles.copied}>{text}</span>}
        {outcome === 'refused' && (
          <textarea
            ref={selectText}
            className={styles.text}
            readOnly
            rows={Math.min(8, refused.split('\n').length + 1)}
            value={refused}
            aria-label={translate({id: 'share.text.label', message: 'コピーする内容'})}
          />
        )}
        {outcome && canShare && (
          <button
            type="button"
            className="qa-button"
            onClick={() => {
              // The reader who closes the sheet has decided; nothing is left to say.
              navigator.share(shared).catch(() => undefined);
            }}>
            <Translate id="share.sheet">ほかの方法で共有…</Translate>
          </button>
        )}
      </span>
    </span>
  );
}
