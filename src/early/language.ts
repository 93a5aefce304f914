/** An answer, and how far its beginning is from the top of the window: in px, or in its own heights. */
type Place = {id: string; offset: number; unit: 'px' | 'height'};

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
  const key = 'language-place';

  const boxes = (): {id: string; top: number; height: number}[] =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-answer]'), (answer) => {
      const {top, height} = answer.getBoundingClientRect();
      return {id: answer.dataset.answer ?? '', top, height};
    });

  document.addEventListener('click', ({target}) => {
    const inView = boxes().find(({top, height}) => top + height > window.innerHeight / 4);
    if (inView && window.scrollY > 0 && (target as Element).closest('a[hreflang]')) {
      const {id, top, height} = inView;
      const place: Place =
        top < 0 ? {id, offset: top / height, unit: 'height'} : {id, offset: top, unit: 'px'};
      sessionStorage.setItem(key, JSON.stringify(place));
    }
  });

  let kept: string | null = null;
  try {
    kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has kept no place.
  }
  if (kept !== null) {
    const {id, offset, unit} = JSON.parse(kept) as Place;
    const answer = boxes().find((box) => box.id === id);
    if (answer) {
      window.scrollBy(0, answer.top - offset * (unit === 'px' ? 1 : answer.height));
    }
  }
}
