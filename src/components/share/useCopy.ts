import {useEffect, useRef, useState, type RefObject} from 'react';

/** What became of the text: copied, or refused by the browser and shown to be copied by hand. */
type CopyOutcome = 'copied' | 'refused';

/** How long a message that asks for nothing stays, in ms. */
const MESSAGE_MS = 4000;

/** A text to copy, and what a control shows of it. */
export type Copy = {
  outcome: CopyOutcome | undefined;
  /** Around the control and its message: a press or the focus elsewhere dismisses the message. */
  boundary: RefObject<HTMLSpanElement | null>;
  copy: (text: string) => void;
};

/**
 * Copies text and tells the outcome until the reader goes on.
 *
 * @param isBrief - whether the message of a success goes by itself
 */
export function useCopy(isBrief: boolean): Copy {
  const [outcome, setOutcome] = useState<CopyOutcome>();
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
    copy: (text) => {
      setOutcome(undefined);
      // There is no clipboard at all on a page without https.
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(text))
        .then(
          () => {
            setOutcome('copied');
          },
          () => {
            setOutcome('refused');
          },
        );
    },
  };
}
