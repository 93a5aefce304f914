/** Where it is kept which answer the reader who changes the language has in view. */
const KEPT = 'language-place';

/** An answer, and how far its beginning is from the top of the window: in px, or in its own heights. */
type Place = {id: string; offset: number; unit: 'px' | 'height'};

/** Keeps the answer in view for the same page in the other language; whatever stands for it counts. */
export function keepPlace(): void {
  const inView = Array.from(document.querySelectorAll<HTMLElement>('[data-answer]'), (answer) => ({
    id: answer.dataset.answer ?? '',
    ...boxOf(answer),
  })).find(({top, height}) => top + height > window.innerHeight / 4);
  if (!inView || window.scrollY === 0) {
    return;
  }
  const {id, top, height} = inView;
  const place: Place =
    top < 0 ? {id, offset: top / height, unit: 'height'} : {id, offset: top, unit: 'px'};
  sessionStorage.setItem(KEPT, JSON.stringify(place));
}

/** Client module: brings a reader who has changed the language to what they had in view. */
export function onRouteDidUpdate({previousLocation}: {previousLocation: Location | null}): void {
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  if (kept === null || previousLocation !== null) {
    return;
  }
  const {id, offset, unit} = JSON.parse(kept) as Place;
  const answer = document.querySelector<HTMLElement>(`[data-answer="${CSS.escape(id)}"]`);
  if (answer) {
    const {top, height} = boxOf(answer);
    window.scrollBy(0, top - offset * (unit === 'px' ? 1 : height));
  }
}

function boxOf(answer: HTMLElement): {top: number; height: number} {
  const {top, height} = answer.getBoundingClientRect();
  return {top, height};
}
