/** A source of numbers from 0 to below 1 that gives the same ones on every run. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** The generator “mulberry32”. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @returns a whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** @throws RangeError if there is nothing to pick from */
  pick<Item>(items: readonly Item[]): Item {
    return this.at(items, this.next());
  }

  /** Picks as a text uses its words: the earlier an item stands, the oftener (Zipf’s law). */
  pickByRank<Item>(items: readonly Item[]): Item {
    return this.at(items, (items.length ** this.next() - 1) / items.length);
  }

  private at<Item>(items: readonly Item[], place: number): Item {
    const item = items[Math.floor(place * items.length)];
    if (item === undefined) {
      throw new RangeError('There is nothing to pick from.');
    }
    return item;
  }
}
