/** Chance that repeats itself: the same seed tells the same story (mulberry32). Keys and ids are random all the same. */
export class Chance {
  constructor(private state: number) {}

  /** 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** True so often, from 0 to 1. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  of<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() * values.length)];
  }

  /** The first values far more often than the last, as family names are spread. */
  ofCommonFirst<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() ** 2 * values.length)];
  }
}
