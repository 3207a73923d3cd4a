// String(value) of what is only known when the program runs.
class Failure extends Error {
  override toString(): string {
    return `failure: ${this.message}`;
  }
}
class Point {
  constructor(
    readonly x: number,
    readonly y: number,
  ) {}
  toString(): string {
    return `(${this.x}, ${this.y})`;
  }
}
class Point3 extends Point {}
class Plain {
  value = 1;
}
function* numbers(): Generator<number> {
  yield 1;
}
async function later(): Promise<number> {
  return 1;
}
const show = (value: unknown): string => `${String(value)}`;
console.log(show(new Failure("sensor")), show(new Error("plain")), show(new RangeError("range")));
console.log(show(new Point(1, 2)), show(new Point3(3, 4)), show(new Plain()));
console.log(show(numbers()), show(later()), show(new Map([[1, 2]])), show(new Set([1])));
console.log(show(new Uint8Array([1, 2])), show(new Float32Array([1.5, -0])), show(new Int16Array([-1, 32767])), show(new Uint32Array([4294967295])));
console.log(show(new ArrayBuffer(2)), show(new DataView(new ArrayBuffer(2))));
console.log(show([1, [2, new Point(5, 6)], null, undefined]), show([]), show({ a: 1 }), show(null), show(undefined), show(12n));
try {
  throw new Failure("thrown");
} catch (error) {
  console.log(String(error), error instanceof Failure && error.toString());
}
try {
  console.log((1).toString(37));
} catch (error) {
  console.log(String(error));
}
