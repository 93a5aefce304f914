/**
 * Whether two words differ by one letter at most: one dropped, added, wrong, or swapped with its
 * neighbour (the distance of Damerau, 1964).
 */
export function isOneSlipApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) {
    return false;
  }
  let start = 0;
  while (start < short.length && short[start] === long[start]) {
    start += 1;
  }
  let end = 0;
  while (
    end < short.length - start &&
    short[short.length - 1 - end] === long[long.length - 1 - end]
  ) {
    end += 1;
  }
  const left = short.length - start - end;
  return (
    left <= (long.length > short.length ? 0 : 1) ||
    (left === 2 &&
      long.length === short.length &&
      long[start] === short[start + 1] &&
      long[start + 1] === short[start])
  );
}

/**
 * @returns how many letters have to be added, dropped, changed or swapped with their neighbour to
 * turn one word into the other (optimal string alignment), or Infinity if more than `limit`
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) {
    return Infinity;
  }
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) {
      return Infinity;
    }
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] ?? Infinity;
  return distance > limit ? Infinity : distance;
}
