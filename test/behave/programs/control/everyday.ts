// destructuring, spread, control
function f({ a, b: { c = 5, ...restB } = { c: 1, d: 2 }, ...rest }: { a: number; b?: { c?: number; d: number }; e?: string }) { return [a, c, restB.d, rest.e]; }
console.log(f({ a: 1 }), f({ a: 2, b: { d: 3 }, e: "x" }));
const { x, ...others } = { x: 1, y: 2, z: "w" }; console.log(x, others);
const [p, [q, r = 9] = [1]] = [1, [2]] as [number, number[]?]; console.log(p, q, r);
let i = 0, j = 10; for (; i < j; i++, j--) { if (i === 2) continue; if (i > 4) break; } console.log(i, j);
outer: for (const a of [1, 2, 3]) { for (const b of [1, 2, 3]) { if (b === 2) continue outer; if (a === 3) break outer; console.log(a, b); } }
const o = { m(this: { v: number }) { return this.v; }, v: 4 }; console.log(o.m());
function sum(...n: number[]): number { return n.reduce((s, v) => s + v, 0); } console.log(sum(), sum(1, 2), sum(...[1, 2], 3, ...new Set([4])));
function def(a = 1, b = a + 1, c = () => a + b) { a = 10; return [a, b, c()]; } console.log(def(), def(5), def(undefined, 3));
let t: number | undefined; t ??= 5; t &&= t + 1; t ||= 7; console.log(t);
const key = "dyn"; const comp = { [key]: 1, ["a" + "b"]: 2 } as Record<string, number>; console.log(comp);
var hoisted = 1; { var hoisted2 = hoisted + 1; } console.log(hoisted2);
switch (3 as number) { case 1: console.log("one"); default: console.log("def"); case 2: console.log("two"); break; case 4: console.log("four"); }
do { i--; } while (i > 3); console.log(i);
const fn = function fact(n: number): number { return n <= 1 ? 1 : n * fact(n - 1); }; console.log(fn(5));
console.log((() => { try { return "try"; } finally { console.log("fin"); } })());
label: { console.log("in"); if (i > 0) break label; console.log("not"); }
console.log([..."ab"].map((c, k) => c + k), [...[1, 2].entries()]);
console.log(typeof undefined, typeof null, typeof 1, typeof "", typeof true, typeof {}, typeof [], typeof (() => 1), typeof 1n);
console.log(void 0, -"3".length, ~5, 7 % -3, -7 % 3, 2 ** 10, 2 ** -1, (-2) ** 2, 5 / 0, 0 / 0);
console.log(1 < 2 && 2 < 3, "a" < "b", "B" < "a", "10" < "9", i || "e");
for (const k in { a: 1, b: 2 } as Record<string, number>) console.log(k);
console.log([1, 2, 3].toString(), `${[1, 2]}${{ toString: () => "obj" }}`);
