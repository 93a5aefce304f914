/** Whether a benchmark only shows that it works: on a part of its input, once each. */
const isShort = process.env.BENCH_SHORT === 'true';

/** @returns how often something is measured */
export function repetitions(count: number): number {
  return isShort ? 1 : count;
}

/** @returns what is measured: all, or in a short form one in so many, of fewer the first */
export function sample<Item>(items: readonly Item[], oneIn = 40): readonly Item[] {
  return isShort ? items.filter((_, index) => index % oneIn === 0) : items;
}
