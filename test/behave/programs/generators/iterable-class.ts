class Range implements Iterable<number> {
  constructor(private readonly from: number, private readonly to: number, private readonly step = 1) {}
  *[Symbol.iterator](): Generator<number> {
    for (let i = this.from; i < this.to; i += this.step) yield i;
  }
}
const r = new Range(0, 10, 3);
console.log([...r].join(), [...r].length, Math.max(...r));
for (const a of new Range(0, 2)) for (const b of new Range(0, 2)) console.log(a, b);
class Countdown {
  constructor(private n: number) {}
  [Symbol.iterator](): Iterator<number> {
    return {
      next: () => (this.n > 0 ? { done: false, value: this.n-- } : { done: true, value: undefined }),
    };
  }
}
console.log([...new Countdown(3)].join());
