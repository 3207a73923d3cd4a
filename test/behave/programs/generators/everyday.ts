// generators and iteration
function* range(a: number, b: number, s = 1) { for (let i = a; i < b; i += s) yield i; }
console.log([...range(0, 5)], Array.from(range(0, 10, 3)), Math.max(...range(1, 4)), new Set(range(0, 3)), [...range(0, 2)].length);
function* inner(): Generator<string, number, boolean> { const x = yield "a"; console.log("got", x); const y = yield "b"; return y ? 1 : 2; }
const it = inner(); console.log(it.next(true), it.next(false), it.next(true), it.next(true));
function* outer(): Generator<string, void, boolean> { const r = yield* inner(); console.log("r", r); yield "x"; }
const o = outer(); for (let n = o.next(true); !n.done; n = o.next(true)) console.log(n.value);
class Tree { constructor(public v: number, public l?: Tree, public r?: Tree) {} *[Symbol.iterator](): Generator<number> { if (this.l) yield* this.l; yield this.v; if (this.r) yield* this.r; } }
console.log([...new Tree(2, new Tree(1), new Tree(4, new Tree(3)))]);
class Countdown implements Iterable<number> { constructor(private from: number) {} [Symbol.iterator](): Iterator<number> { let n = this.from; return { next: () => (n > 0 ? { value: n--, done: false } : { value: undefined, done: true }), return: () => { console.log("closed"); return { value: undefined, done: true }; } }; } }
for (const n of new Countdown(3)) { if (n === 2) break; console.log(n); } console.log([...new Countdown(2)]); const [first] = new Countdown(5); console.log(first);
function* take<T>(src: Iterable<T>, n: number): Generator<T> { let i = 0; if (n <= 0) return; for (const v of src) { yield v; if (++i >= n) return; } }
function* naturals() { let n = 0; try { while (true) yield n++; } finally { console.log("done at", n); } }
console.log([...take(naturals(), 3)]); function* map<T, U>(s: Iterable<T>, f: (t: T) => U) { for (const v of s) yield f(v); } console.log([...map(take(naturals(), 2), (n) => n * 10)]);
const g = range(0, 3); for (const v of g) { console.log(v); break; } console.log(g.next());
const gen = naturals(); gen.next(); console.log(gen.return(5 as never), gen.next()); 
const entries = new Map([["k", [1, 2]]]); for (const [k, [a, b]] of entries) console.log(k, a, b); for (const [i, ch] of [..."hi"].entries()) console.log(i, ch);
function* fibo(): Generator<number> { let [a, b] = [0, 1]; for (;;) { yield a; [a, b] = [b, a + b]; } } const fs: number[] = []; for (const f of fibo()) { if (f > 20) break; fs.push(f); } console.log(fs);
const zip = function* <A, B>(a: Iterable<A>, b: Iterable<B>): Generator<[A, B]> { const i = a[Symbol.iterator](), j = b[Symbol.iterator](); for (;;) { const x = i.next(), y = j.next(); if (x.done || y.done) return; yield [x.value, y.value]; } }; console.log([...zip("abc", [1, 2])]);
const obj = { *items() { yield 1; yield 2; } }; console.log([...obj.items()]);
