/** Chance that can be repeated: the same seed gives the same choices on every machine. */

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number {
    return Math.floor(this.#next() * count);
  }

  /** One of a list; undefined of an empty one. */
  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** One of a list that is never empty. */
  pickFrom<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }

  /** True so many times out of ten. */
  chance(outOfTen: number): boolean {
    return this.below(10) < outOfTen;
  }

  /** The list in another order. */
  shuffle<T>(list: readonly T[]): readonly T[] {
    const rated = list.map((item) => ({ item, rank: this.#next() }));
    return rated.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
  }

  /** mulberry32, a public-domain generator by Tommy Ettinger: 32 bits of state are plenty for picking cells. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}

/** A seed of its own for every text (FNV-1a), so that a kind of damage that is added changes no other's choices. */
export function seedOf(text: string): number {
  let seed = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    seed = Math.imul(seed ^ text.charCodeAt(index), 0x01000193);
  }
  return seed >>> 0;
}
