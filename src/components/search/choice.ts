import type {Hit} from '@site/src/shared/search/hit';

let chosen: Hit | undefined;

/** Remembers which result the reader goes to; the page where they arrive takes it. */
export function rememberChoice(hit: Hit): void {
  chosen = hit;
}

/** @returns the result that the reader has just chosen, once. */
export function takeChoice(): Hit | undefined {
  const hit = chosen;
  chosen = undefined;
  return hit;
}
