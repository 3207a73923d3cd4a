// Integers in fields, parameters, results, closures, generators and coroutines, seen from everywhere that can see them.
class Ring {
  private at = 0;
  private readonly size: number;
  written = 0;
  constructor(size: number) {
    this.size = size;
  }
  next(): number {
    this.at = (this.at + 1) % this.size;
    this.written++;
    return this.at;
  }
  get position(): number {
    return this.at;
  }
  set position(value: number) {
    this.at = value;
  }
}
const ring = new Ring(3);
console.log(ring.next(), ring.next(), ring.next(), ring.position, ring);
ring.position = 1.5;
console.log(ring.next(), ring.position, JSON.stringify(ring));

class Counter {
  count = 0;
  static made = 0;
  constructor() {
    Counter.made++;
  }
  add(by: number): this {
    this.count += by;
    return this;
  }
}
interface Counted {
  count: number;
}
function raise(counted: Counted, to: number): void {
  counted.count = to;
}
const counter = new Counter().add(2).add(3);
raise(counter, 0.25);
console.log(counter.count, Counter.made, { ...counter }, Object.keys(counter));

class Base {
  level(): number {
    return 1;
  }
  scaled(by: number): number {
    return this.level() * by;
  }
}
class Derived extends Base {
  override level(): number {
    return 2.5;
  }
}
const all: Base[] = [new Base(), new Derived()];
console.log(all.map((each) => each.level()), all.map((each) => each.scaled(3)));

function depth(count: number): number {
  return count <= 0 ? 0 : 1 + depth(count - 1);
}
function half(value: number): number {
  return value / 2;
}
function doubled(value: number): number {
  return value * 2;
}
const operations: ((value: number) => number)[] = [half, doubled];
console.log(depth(20), half(7), doubled(7), operations.map((operation) => operation(5)), [1, 2, 3].map(doubled));

function* steps(from: number, to: number): Generator<number, string> {
  for (let value = from; value < to; value++) {
    const skipped = yield value;
    if (skipped !== undefined) value += 0.5;
  }
  return "end";
}
console.log([...steps(0, 4)]);

let shared = 0;
const increase = (): number => ++shared;
const decrease = (): void => {
  shared -= 0.5;
};
console.log(increase(), increase(), shared);
decrease();
console.log(shared);

function makeCounter(start: number): () => number {
  let current = start;
  return () => current++;
}
const fromTen = makeCounter(10);
const fromMinus = makeCounter(-1);
console.log(fromTen(), fromTen(), fromMinus(), fromMinus(), fromMinus());

const closures: (() => number)[] = [];
for (let index = 0; index < 3; index++) closures.push(() => index * 2);
console.log(closures.map((each) => each()));

interface Point {
  x: number;
  y: number;
}
function corner(index: number): Point {
  return { x: index & 1, y: index >> 1 };
}
const corners = [0, 1, 2, 3].map(corner);
const moved: Point = { ...corner(3), y: 0.5 };
const [first] = corners;
if (first !== undefined) first.x -= 7;
console.log(corners, moved);

function optional(count?: number, step = 2): number {
  return (count ?? 1) * step;
}
console.log(optional(), optional(4), optional(4, 0.5), optional(undefined, 3));

async function countdown(from: number): Promise<number> {
  let rounds = 0;
  for (let left = from; left > 0; left--) {
    await Promise.resolve();
    rounds++;
  }
  return rounds;
}
const table = new Map<number, number>();
for (let key = 0; key < 3; key++) table.set(key * key, key);
console.log(table, [...table.keys()].join(), table.get(4));

function total(...values: number[]): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0;
  return sum;
}
console.log(total(), total(1, 2), total(1.5, -1));

void countdown(3).then((rounds) => {
  console.log("rounds", rounds, `${rounds}/${rounds / 2}`);
});
