// Generators that are dropped half way, that hold objects, that are made by methods of temporaries.
class Node2 {
  constructor(readonly value: number, readonly left?: Node2, readonly right?: Node2) {}
  *walk(): Generator<number> {
    if (this.left) yield* this.left.walk();
    yield this.value;
    if (this.right) yield* this.right.walk();
  }
}
const tree = (depth: number, at = 1): Node2 => (depth === 0 ? new Node2(at) : new Node2(at, tree(depth - 1, at * 2), tree(depth - 1, at * 2 + 1)));
console.log([...tree(2).walk()].join());
function* chunks<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
console.log([...chunks(["a", "b", "c"], 2)].map((each) => each.join("+")).join());
let sum = 0;
for (let round = 0; round < 3000; round++) {
  const it = tree(3).walk();
  for (let i = 0; i < round % 5; i++) sum += it.next().value ?? 0;
  for (const n of tree(2).walk()) {
    sum += n;
    if (n === round % 7) break;
  }
}
console.log(sum);
const counters = [1, 2, 3].map((start) =>
  (function* () {
    let n = start;
    while (true) yield n++ * start;
  })(),
);
for (const counter of counters) counter.next();
console.log(counters.map((counter) => counter.next().value).join());
function* shared() {
  let n = 0;
  const bump = (): number => ++n;
  yield bump;
  yield bump;
  return n;
}
const [one, two] = shared();
console.log(one(), two(), one());
