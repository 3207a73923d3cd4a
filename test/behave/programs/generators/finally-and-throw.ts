const log: string[] = [];
function* guarded(name: string): Generator<number, string, string | undefined> {
  let round = 0;
  while (true) {
    try {
      const sent = yield round++;
      log.push(`${name} got ${sent}`);
      if (sent === "stop") return "stopped";
    } catch (error) {
      log.push(`${name} caught ${error instanceof Error ? error.message : String(error)}`);
      if (round > 4) throw new Error("enough", { cause: error });
    } finally {
      log.push(`${name} finally ${round}`);
      if (round === 3) yield -1;
    }
  }
}
const a = guarded("a");
console.log(a.next("ignored"), a.next("x"), a.throw(new Error("one")), a.next(), a.next("y"));
try {
  console.log(a.throw("text"));
  console.log(a.throw(new Error("two")));
} catch (error) {
  console.log(error instanceof Error && error.message, error instanceof Error && String(error.cause));
}
console.log(a.next(), a.return("late"));
const b = guarded("b");
console.log(b.return("never began"), b.next());
const c = guarded("c");
c.next();
c.next();
c.next();
console.log(c.return("leaving"), c.next(), c.next());
console.log(log);

function* overriding(): Generator<number, number> {
  try {
    yield 1;
    return 2;
  } finally {
    return 3;
  }
}
const d = overriding();
console.log(d.next(), d.return(9), d.next());
const e = overriding();
e.next();
console.log(e.throw(new Error("swallowed")));

function* nested(): Generator<number, void> {
  try {
    try {
      yield 1;
    } finally {
      console.log("inner");
      yield 2;
    }
  } finally {
    console.log("outer");
  }
}
for (const value of nested()) {
  console.log("value", value);
  if (value === 1) break;
}
outer: for (const first of nested()) {
  for (const second of nested()) {
    console.log(first, second);
    if (second === 2) continue outer;
    if (first === 2) break outer;
  }
}
function* delegating(): Generator<number, string> {
  try {
    const result = yield* guarded("d");
    yield 100;
    return result;
  } finally {
    console.log("delegating done");
  }
}
const f = delegating();
console.log(f.next(), f.throw(new Error("into the inner one")), f.return("r"));
console.log([...(function* (): Generator<string> {
  for (const letter of "abc") yield letter + letter;
})()]);
const take = function* <T>(values: Iterable<T>, count: number): Generator<T> {
  if (count <= 0) return;
  for (const value of values) {
    yield value;
    if (--count <= 0) return;
  }
};
function* naturals(): Generator<number> {
  try {
    for (let n = 0; ; n++) yield n;
  } finally {
    console.log("naturals closed");
  }
}
console.log([...take(naturals(), 3)], Math.max(...take(naturals(), 5)));
const [x, y] = naturals();
console.log(x, y);
try {
  for (const value of naturals()) if (value === 2) throw new RangeError("from the body");
} catch (error) {
  console.log(String(error));
}
