// yield in every position, and generators wherever something is walked.
function* positions(): Generator<string, string, number> {
  const list = [yield "a", 2, yield "b"];
  const text = `${yield "c"}-${list.join("+")}`;
  const sum = (yield "d") + (yield "e") * 2;
  const picked = (yield "f") > 5 ? yield "yes" : yield "no";
  let n = 1;
  n += yield "g";
  while ((yield "loop") < 3) n++;
  const object = { x: yield "x", y: Math.max(yield "y", yield "z") };
  return [text, sum, picked, n, object.x, object.y].join(" ");
}
const g = positions();
const seen: string[] = [];
let sent = 0;
for (let step = g.next(0); ; step = g.next(++sent)) {
  if (step.done === true) {
    console.log(step.value);
    break;
  }
  seen.push(step.value);
  if (seen.length > 30) break;
  if (step.value === "loop" && sent > 12) sent = 20;
}
console.log(seen.join(" "));
function* pairs(): Generator<[string, { n: number }]> {
  yield ["a", { n: 1 }];
  yield ["b", { n: 2 }];
  yield ["c", { n: 3 }];
}
outer: for (const [name, { n }] of pairs()) {
  for (const [other] of pairs()) {
    if (other === name) continue outer;
    if (n === 3) break outer;
    console.log(name, other, n);
  }
}
const sum = (...numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
function* few(): Generator<number> {
  yield 1;
  yield 2;
}
console.log(sum(...few(), 10, ...[...few()].reverse()), [0, ...few(), ..."ab", ...new Set([9])]);
const target: number[] = [];
target.push(...few(), ...few());
console.log(target, Array.from(few(), (n, i) => n * i), new Set(few()).has(2));
function search(): string {
  try {
    for (const [name] of pairs()) {
      try {
        if (name === "b") return name;
      } finally {
        console.log("leaving", name);
      }
    }
  } finally {
    console.log("left");
  }
  return "";
}
console.log(search());
const literal = {
  limit: 3,
  *count(): Generator<number> {
    for (let i = 0; i < this.limit; i++) yield i;
  },
};
console.log([...literal.count()]);
class Matrix {
  private readonly cells = [[1, 2], [3, 4]];
  *rows(): Generator<number[]> {
    yield* this.cells;
  }
  static *identity(size: number): Generator<number[]> {
    for (let i = 0; i < size; i++) yield Array.from({ length: size }, (_, j) => (i === j ? 1 : 0));
  }
  get flat(): Generator<number> {
    return this.walk();
  }
  private *walk(): Generator<number> {
    for (const row of this.rows()) yield* row;
  }
}
console.log([...new Matrix().flat], [...Matrix.identity(2)]);
function* countdown(n: number): Generator<number, string> {
  yield n;
  return n > 0 ? yield* countdown(n - 1) : "liftoff";
}
const c = countdown(3);
let step = c.next();
while (!step.done) step = c.next();
console.log(step.value);
const keys = new Map([["k", 1]]).keys();
console.log(keys.next(), keys.next(), [1].entries().next(), "ab"[Symbol.iterator]().next());
