// `return` of a generator runs its finally blocks, passes by its catch clauses, and may be overridden.
let log = "";
function* guarded(): Generator<number, string> {
  try {
    try {
      yield 1;
      yield 2;
    } catch {
      log += "caught ";
    } finally {
      log += "inner ";
    }
    yield 3;
  } finally {
    log += "outer ";
  }
  return "end";
}
const a = guarded();
a.next();
console.log(a.return("early"), a.next(), log);
log = "";
const b = guarded();
b.next();
console.log(b.throw(new Error("x")), b.next(), b.next(), log);
log = "";
function* stubborn(): Generator<string, string> {
  try {
    yield "a";
  } finally {
    yield "from finally";
    log += "done ";
  }
  return "z";
}
const c = stubborn();
c.next();
console.log(c.return("r"), c.next(), c.next(), log);
function* overriding(): Generator<number, number> {
  try {
    yield 1;
  } finally {
    return 99;
  }
}
const d = overriding();
d.next();
console.log(d.return(5));
const e = overriding();
console.log(e.return(5), e.next());
const f = guarded();
try {
  f.throw(new RangeError("at the start"));
} catch (error) {
  console.log(error instanceof RangeError, f.next());
}
function* outer(): Generator<number, string> {
  try {
    const result = yield* guarded();
    log += `result ${result} `;
    return result;
  } finally {
    log += "delegating ";
  }
}
log = "";
const g = outer();
g.next();
console.log(g.return("through"), log);
log = "";
const h = outer();
h.next();
console.log(h.throw(new Error("y")), h.next(), log);
log = "";
for (const n of outer()) if (n === 2) break;
console.log(log);
