/**
 * @returns how many letters have to be added, dropped, changed or swapped with their neighbour to
 * turn one word into the other (optimal string alignment), or Infinity if more than `limit`
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (limit === 0) {
    return a === b ? 0 : Infinity;
  }
  if (Math.abs(a.length - b.length) > limit) {
    return Infinity;
  }
  let same = 0;
  while (same < a.length && a[same] === b[same]) {
    same += 1;
  }
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA === '' || restB === '') {
    return restA.length + restB.length;
  }
  const slipsAfter = (skipA: number, skipB: number): number =>
    1 + slipsBetween(restA.slice(skipA), restB.slice(skipB), limit - 1);
  const isSwap = restA.slice(0, 2) === restB.charAt(1) + restB.charAt(0);
  return Math.min(
    slipsAfter(1, 1),
    slipsAfter(1, 0),
    slipsAfter(0, 1),
    isSwap ? slipsAfter(2, 2) : Infinity,
  );
}
