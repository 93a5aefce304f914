import {useEffect, useRef, useState, type RefObject} from 'react';

/**
 * What became of the text: copied, refused by the browser and shown to be copied by hand, or not to be
 * had at all.
 */
export type CopyOutcome = 'copied' | 'refused' | 'failed';

/** A text, or what fetches it once it is wanted. */
export type CopySource = string | (() => Promise<string>);

/** How long a message that asks for nothing stays, in ms. */
const MESSAGE_MS = 4000;

/** A text to copy, and what a control shows of it. */
export type Copy = {
  outcome: CopyOutcome | undefined;
  /** Around the control and its message: a press or the focus elsewhere dismisses the message. */
  boundary: RefObject<HTMLSpanElement | null>;
  /** What is to be copied by hand, where the browser refuses. */
  refused: string;
  copy: (source: CopySource) => void;
};

/** Rejects without a clipboard, as on a page without https. */
async function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') {
    await navigator.clipboard.writeText(text);
    return;
  }
  // Safari takes only what it is given in the very tap, so it is given the promise.
  const blob = text.then((value) => new Blob([value], {type: 'text/plain'}));
  // A browser that refuses at once does not wait for it.
  blob.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem({'text/plain': blob})]);
}

/**
 * Copies text and tells the outcome until the reader goes on.
 *
 * @param isBrief - whether the message of a success goes by itself
 */
export function useCopy(isBrief: boolean): Copy {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const [refused, setRefused] = useState('');
  const boundary = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    // The reader may have been faster than the page's scripts; src/early/taps.ts has copied.
    if (boundary.current?.querySelector('button')?.dataset.outcome) {
      setOutcome('copied');
    }
  }, []);

  useEffect(() => {
    if (!outcome) {
      return undefined;
    }
    const listening = new AbortController();
    const {signal} = listening;
    const dismiss = (): void => {
      setOutcome(undefined);
    };
    const dismissOutside = ({target}: Event): void => {
      if (!boundary.current?.contains(target as Node)) {
        dismiss();
      }
    };
    document.addEventListener('pointerdown', dismissOutside, {signal});
    document.addEventListener('focusin', dismissOutside, {signal});
    document.addEventListener(
      'keydown',
      ({key}) => {
        if (key === 'Escape') {
          if (boundary.current?.contains(document.activeElement)) {
            boundary.current.querySelector('button')?.focus();
          }
          dismiss();
        }
      },
      {signal},
    );
    const timer =
      isBrief && outcome === 'copied' ? window.setTimeout(dismiss, MESSAGE_MS) : undefined;
    return () => {
      listening.abort();
      window.clearTimeout(timer);
    };
  }, [outcome, isBrief]);

  return {
    outcome,
    boundary,
    refused,
    copy: (source) => {
      setOutcome(undefined);
      const text = typeof source === 'string' ? source : source();
      write(text)
        .then(
          () => {
            setOutcome('copied');
          },
          async () => {
            setRefused(await text);
            setOutcome('refused');
          },
        )
        .catch(() => {
          setOutcome('failed');
        });
    },
  };
}
