import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Choices that are the same whenever the seed is. */
export class Random {
  private readonly source;

  constructor(seed: number) {
    this.source = xoroshiro128plus(seed);
  }

  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return uniformInt(this.source, low, high);
  }

  /** True that often in a hundred times. */
  percent(often: number): boolean {
    return this.integer(1, 100) <= often;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.integer(0, items.length - 1)] as T;
  }

  /** One of the items, each as often as its weight says. */
  weighted<T extends { readonly weight: number }>(items: readonly T[]): T {
    let left = this.integer(
      1,
      items.reduce((sum, { weight }) => sum + weight, 0),
    );
    const chosen = items.find(({ weight }) => (left -= weight) <= 0);
    if (chosen === undefined) throw new Error("there is nothing to choose from");
    return chosen;
  }

  /** Some of the items, in their order. */
  some<T>(items: readonly T[], often: number): T[] {
    return items.filter(() => this.percent(often));
  }

  /** As many results as `low` to `high`. */
  times<T>(low: number, high: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.integer(low, high) }, (_, index) => make(index));
  }
}
