class Random {
  private state: u32;
  constructor(seed: number) {
    this.state = u32(seed);
  }
  next(): number {
    let x: number = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = u32(x);
    return this.state;
  }
  below(limit: number): number {
    return this.next() % limit;
  }
}
const random = new Random(2463534242);
console.log([random.next(), random.next(), random.next()].join(), Array.from({ length: 8 }, () => random.below(100)).join());
let lcg = 1;
for (let i = 0; i < 5; i++) lcg = (Math.imul(lcg, 1664525) + 1013904223) >>> 0;
console.log(lcg, (lcg / 4294967296).toFixed(6));
