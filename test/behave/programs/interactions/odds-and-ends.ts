class V { constructor(readonly x: number) {} static of(x: number): V { return new V(x); } plus(o: V): V { return new V(this.x + o.x); } get double(): number { return this.x * 2; } toJSON(): unknown { return { v: this.x }; } }
const v = V.of(2); console.log(v.plus(V.of(3)).x, v["x"], v["double"], JSON.stringify([v, { v }]), "x" in v, "plus" in v, "double" in v);
const m = new Map<number, string>([[NaN, "nan"], [0, "zero"]]); console.log(m.get(NaN), m.get(-0), [...m.keys()].map((k) => Object.is(k, -0)));
m.set(-0, "neg"); console.log(m.size, m);
class Closing implements IterableIterator<number> { i = 0; closed = false; next(): IteratorResult<number> { return this.i < 5 ? { done: false, value: this.i++ } : { done: true, value: undefined }; } return(): IteratorResult<number> { this.closed = true; console.log("closed"); return { done: true, value: undefined }; } [Symbol.iterator](): IterableIterator<number> { return this; } }
const c1 = new Closing(); const [a, b] = c1; console.log(a, b, c1.closed);
const c2 = new Closing(); const [p, ...rest] = c2; console.log(p, rest, c2.closed);
for (const x of new Closing()) { if (x === 2) break; }
try { for (const x of new Closing()) { if (x === 1) throw new Error("out"); } } catch (e) { console.log((e as Error).message); }
outer: for (const x of new Closing()) { for (;;) { if (x === 3) break outer; continue outer; } }
console.log(Math.max(...new Set([3, 9, 2])), [..."a😀b"], [...new Map([["k", 1]])], Array.from(new Closing()).length);
switch (true) { case a === 1: console.log("one"); break; case b === 1: console.log("b one"); break; default: console.log("none"); }
function hoist(): string { return inner(); function inner(): string { return "inner"; } } console.log(hoist());
const defaults = (x = 1, y = x + 1, z = () => x + y): number => { x = 10; return z(); }; console.log(defaults(), defaults(2), defaults(1, 1), defaults(undefined, 5));
try { throw "text"; } catch (e) { console.log(typeof e, e); } try { throw { code: 5 }; } catch (e) { console.log(e); } try { throw null; } catch (e) { console.log(e === null); }
const cause = new Error("outer", { cause: new TypeError("inner") }); console.log(String(cause.cause), cause.cause instanceof TypeError);
console.log(JSON.stringify({ a: undefined, b: null, c: [undefined, () => 1], d: NaN, e: -0, f: "\u2028\ud800" }), JSON.stringify("x"), JSON.stringify({ a: [1, { b: 2 }] }, null, 2));
console.log("b" < "a", "a" < "B", "é" > "z", "😀" > "\uffff", "10" < "9", "" < "a");
const opt: { x?: number | undefined; y?: number } = { x: undefined }; console.log("x" in opt, "y" in opt, opt, Object.keys(opt), JSON.stringify(opt), { ...opt });
let log = ""; const t = (n: string) => { log += n; return true; }; if (t("a") && !t("b") || t("c")) t("d"); console.log(log);
console.log([3, 1, 2].toSorted((x, y) => y - x), [1, 2, 3].with(1, 9), [1, 2, 3].at(-1), [[1], [2, 3]].flat(), [1, 2, 3, 4].findLast((x) => x % 2 === 1), Array.from({ length: 3 }, (_, i) => i * i));
console.log((0.1 + 0.2).toFixed(20), (1e21).toString(), (123.456).toPrecision(4), (0.000001234).toString(), (255).toString(16), (-7.5).toString(2), Number("0x1f"), Number(" 12 "), Number(""), Number("1e1000"), parseInt("12px"), parseFloat(".5e1x"));
console.log(5 % -3, -5 % 3, 2 ** -1, (-8) ** (1 / 3), 1 / -0, Math.round(-0.5), Math.round(2.5), Math.sign(-0), Math.trunc(-0.9), Math.hypot(3, 4), Math.atan2(-0, -1), ~~3.7, 1 << 31, 1 >>> 0, -1 >>> 0, 2 ** 32 >> 0);
