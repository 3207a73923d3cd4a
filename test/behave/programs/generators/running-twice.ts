// A generator that is asked while it runs, one that throws, and one that is asked after its end.
let self: Generator<number> | undefined;
function* reentrant(): Generator<number> {
  yield 1;
  try {
    self?.next();
  } catch (error) {
    console.log(error instanceof TypeError, error instanceof Error ? error.message : "");
  }
  yield 2;
}
self = reentrant();
console.log(self.next().value, self.next().value, self.next().done);
function* failing(): Generator<number> {
  yield 1;
  throw new Error("inside");
}
const f = failing();
try {
  for (const n of f) console.log(n);
} catch (error) {
  console.log(error instanceof Error ? error.message : "?");
}
console.log(f.next(), [...f].length);
function* closing(): Generator<number> {
  try {
    yield 1;
  } finally {
    throw new Error("from finally");
  }
}
try {
  for (const n of closing()) if (n === 1) break;
} catch (error) {
  console.log("break:", error instanceof Error ? error.message : "?");
}
try {
  for (const n of closing()) if (n === 1) throw new Error("from body");
} catch (error) {
  console.log("throw:", error instanceof Error ? error.message : "?");
}
const live = [1, 2, 3];
for (const n of live.values()) {
  if (n === 1) live.push(4);
  console.log(n);
}
const entries = new Map([["a", 1], ["b", 2]]).entries();
console.log(entries.next().value, [...entries], entries.next().done);
console.log(f);
