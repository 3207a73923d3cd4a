console.log(JSON.stringify({ a: 1, b: "x", c: true, d: null, e: [1, 2], f: { g: [] } }));
console.log(JSON.stringify([NaN, Infinity, -Infinity, -0, 1e21, 1e-7, 0.1]));
console.log(JSON.stringify("quote \" back \\ nl \n tab \t bell \u0007 del \u007f é 😀 \ud800"));
interface Maybe {
  a?: number;
  b: string | undefined;
  c: number | null;
}
const maybe: Maybe = { b: undefined, c: null };
console.log(JSON.stringify(maybe), JSON.stringify([undefined, null]));
console.log(JSON.stringify({ a: [1, { b: 2 }], c: {} }, null, 2));
console.log(JSON.stringify([[], {}, [[1]]], undefined, "--"));
console.log(JSON.stringify({ a: 1, b: [1] }, null, 20));
class Point {
  constructor(
    public x: number,
    public y: number,
  ) {}
  get length(): number {
    return Math.hypot(this.x, this.y);
  }
}
class Money {
  #cents = 150;
  toJSON(): string {
    return `$${this.#cents / 100}`;
  }
}
console.log(JSON.stringify(new Point(3, 4)), JSON.stringify({ price: new Money(), list: [new Money()] }));
const record: Record<string, number> = { z: 1, "10": 2, "2": 3, a: 4 };
console.log(JSON.stringify(record));
console.log(JSON.stringify("plain"), JSON.stringify(12), JSON.stringify(null), JSON.stringify(false));
console.log(JSON.stringify({ "key with \"": 1, "é": 2 }));
