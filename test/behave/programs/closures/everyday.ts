// closures & loops
const fs: (() => number)[] = []; for (let i = 0; i < 3; i++) { fs.push(() => i); i += 0; } console.log(fs.map((f) => f()));
const gs: (() => number)[] = []; for (let i = 0; i < 3; i++) { gs.push(() => i++); } console.log(gs.map((g) => g()), gs.map((g) => g()));
const hs: (() => string)[] = []; for (const k of ["a", "b"]) hs.push(() => k); for (const k in { x: 1, y: 2 } as Record<string, number>) hs.push(() => k); console.log(hs.map((h) => h()));
var v = 0; const vs: (() => number)[] = []; for (; v < 3; v++) vs.push(() => v); console.log(vs.map((f) => f()));
function counter(start = 0) { let n = start; return { inc: () => ++n, dec: () => --n, get: () => n, reset(to = start) { n = to; } }; } const c1 = counter(5), c2 = counter(); c1.inc(); c1.inc(); c2.dec(); console.log(c1.get(), c2.get()); c1.reset(); console.log(c1.get());
const compose = <T,>(...f: ((x: T) => T)[]) => (x: T) => f.reduceRight((a, g) => g(a), x); console.log(compose((x: number) => x + 1, (x) => x * 2)(5));
const curry = (a: number) => (b: number) => (c: number) => a * b + c; console.log(curry(2)(3)(4), [1, 2].map(curry(1)(1)));
function fib(n: number): number { return n < 2 ? n : fib(n - 1) + fib(n - 2); } console.log(fib(15));
let self: (n: number) => number = (n) => (n <= 0 ? 0 : n + self(n - 1)); console.log(self(4)); const old = self; self = () => 100; console.log(old(4));
const once = <A, R>(f: (a: A) => R) => { let done = false; let r: R | undefined; return (a: A): R | undefined => { if (!done) { done = true; r = f(a); } return r; }; }; const o = once((x: number) => x * 2); console.log(o(2), o(5));
const later: string[] = []; for (let i = 0, j = 10; i < j; i += 3, j--) { const both = i + ":" + j; later.push(both); setTimeout(() => console.log("t", i, j, both), 0); } console.log(later);
function args(this: void, first: number, ...rest: string[]): string { return first + rest.join(""); } console.log(args(1), args(1, "a", "b"));
const debounced: number[] = []; [3, 1, 2].sort((a, b) => { debounced.push(a); return a - b; }); console.log(debounced.length > 0);
const obj = { n: 1, get: () => 1, m() { return [1, 2].map((x) => x + this.n); } }; console.log(obj.m()); obj.n = 10; console.log(obj.m());
while (true) { let x = Math.floor(2.5); const f = () => x; x++; if (f() === 3) { console.log("shared", f()); break; } }
switch (1 as number) { case 0: { const y = 1; console.log(y); break; } case 1: { const y = () => "case"; console.log(y()); } }
const acc: (() => void)[] = []; let shared = 0; for (let i = 0; i < 2; i++) { let local = i; acc.push(() => { shared++; local += 10; console.log(i, local, shared); }); } acc.forEach((f) => f()); acc.forEach((f) => f());
try { throw new Error("e"); } catch (err) { const f = () => (err as Error).message; console.log(f()); }
console.log([1, 2, 3].map((n) => () => n).map((f) => f()), ((a, b = a) => a + b)(2), (function () { return "iife"; })());
