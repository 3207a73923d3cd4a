import { soak } from "../soak.ts";

class Range implements Iterable<number> {
  constructor(
    readonly from: number,
    readonly to: number,
  ) {}
  views: Iterator<number>[] = [];
  [Symbol.iterator](): Iterator<number> {
    let at = this.from;
    const iterator: Iterator<number> = {
      next: () => (at < this.to ? { value: at++, done: false } : { value: undefined, done: true }),
    };
    this.views.push(iterator);
    return iterator;
  }
}

soak((round) => {
  const range = new Range(round, round + 3);
  let sum = 0;
  for (const value of range) sum += value;
  const [first, ...rest] = range;
  if (sum !== 3 * round + 3 || rest.length !== 2 || first !== round) throw new Error("another range");
  const words = new Map([["one", range]]);
  for (const [, value] of words.entries()) if (value === range) break;
  const entries = [...words.keys(), ..."text"].entries();
  entries.next();
});
