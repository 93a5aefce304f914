import {readSession, writeSession} from '../shared/storage';

/** Where it is kept which answer is in view: its id, and its distance from the top of the window and its height in px. */
const KEY = 'qa-place';

/**
 * Shows the offer of a page in another language (`a[data-offer]`) to a reader whose browser prefers it;
 * nobody is taken there unasked.
 */
export function offerLanguage(): void {
  const offers = document.querySelectorAll<HTMLAnchorElement>('a[data-offer]');
  const languages = [document.documentElement, ...offers].map(({lang}) => lang.split('-')[0]);
  const preferred = navigator.languages
    .map((language) => language.toLowerCase().split('-')[0])
    .find((language) => languages.includes(language));
  for (const offer of offers) {
    offer.hidden = offer.lang.split('-')[0] !== preferred;
  }
}

/**
 * Brings a reader who changes the language by a link (`a[hreflang]`) to the answer that they have in
 * view; whatever stands for it (`data-answer`) counts.
 */
export function keepPlace(): void {
  const findAnswer = (isWanted: (answer: HTMLElement, box: DOMRect) => boolean) =>
    [...document.querySelectorAll<HTMLElement>('[data-answer]')].find((answer) =>
      isWanted(answer, answer.getBoundingClientRect()),
    );

  document.addEventListener('click', ({target}) => {
    const inView = findAnswer((_, {bottom}) => bottom > window.innerHeight / 4);
    if (inView && window.scrollY > 0 && (target as Element).closest('a[hreflang]')) {
      const {top, height} = inView.getBoundingClientRect();
      writeSession(KEY, [inView.dataset.answer, top, height].join(' '));
    }
  });

  const [id, ...place] = readSession(KEY).split(' ');
  const answer = findAnswer(({dataset}) => dataset.answer === id);
  if (answer) {
    const [before = 0, heightBefore = 1] = place.map(Number);
    const {top, height} = answer.getBoundingClientRect();
    // In its midst the reader is as far through it as they were.
    window.scrollBy(0, top - (before < 0 ? (before / heightBefore) * height : before));
  }
  writeSession(KEY, '');
}
