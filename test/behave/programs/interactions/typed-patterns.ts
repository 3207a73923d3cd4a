interface Animal { name: string; speak?(): string; legs: number | undefined }
const cat: Animal = { name: "cat", speak: () => "meow", legs: 4 }; const fish: Animal = { name: "fish", legs: undefined };
for (const x of [cat, fish]) console.log(x.speak?.(), x.speak?.().length, "speak" in x, "legs" in x, x.legs?.toFixed(1) ?? "none");
abstract class Node2 { abstract eval(): number; parent: Node2 | null = null; depth(): number { return this.parent ? this.parent.depth() + 1 : 0; } }
class Num extends Node2 { constructor(public v: number) { super(); } eval(): number { return this.v; } }
class Bin extends Node2 { constructor(private op: "+" | "*", private l: Node2, private r: Node2) { super(); l.parent = this; r.parent = this; } eval(): number { switch (this.op) { case "+": return this.l.eval() + this.r.eval(); case "*": return this.l.eval() * this.r.eval(); } } }
const leaf = new Num(4); console.log(new Bin("+", new Num(1), new Bin("*", new Num(2), leaf)).eval(), leaf.depth());
class Emitter<E extends Record<string, unknown>> { private hs = new Map<keyof E, ((p: unknown) => void)[]>(); on<K extends keyof E>(k: K, h: (p: E[K]) => void): void { const l = this.hs.get(k) ?? []; l.push(h as (p: unknown) => void); this.hs.set(k, l); } emit<K extends keyof E>(k: K, p: E[K]): void { for (const h of this.hs.get(k) ?? []) h(p); } }
const e = new Emitter<{ a: number; b: string }>(); e.on("a", (n) => console.log("a", n + 1)); e.on("b", (s) => console.log("b", s.length)); e.emit("a", 4); e.emit("b", "xyz");
const compose = <A, B, C>(f: (a: A) => B, g: (b: B) => C) => (a: A): C => g(f(a)); console.log(compose((n: number) => `${n}`, (s) => s.length)(12345));
const curry = (a: number) => (b: number) => (c: number): number => a * b + c; console.log(curry(2)(3)(4));
const memo = <T extends string | number, R>(f: (x: T) => R): ((x: T) => R) => { const cache = new Map<T, R>(); return (x) => { const k = cache.get(x); if (k !== undefined) return k; const r = f(x); cache.set(x, r); return r; }; }; let calls = 0; const sq = memo((n: number) => { calls++; return n * n; }); console.log(sq(4), sq(4), calls);
type Shape = { kind: "circle"; r: number } | { kind: "rect"; w: number; h: number } | { kind: "tri"; sides: [number, number, number] };
const area = (s: Shape): number => { switch (s.kind) { case "circle": return Math.PI * s.r ** 2; case "rect": return s.w * s.h; case "tri": { const [a, b, c] = s.sides; const p = (a + b + c) / 2; return Math.sqrt(p * (p - a) * (p - b) * (p - c)); } } };
console.log([{ kind: "circle", r: 1 } as const, { kind: "rect", w: 2, h: 3 } as const, { kind: "tri", sides: [3, 4, 5] } as Shape].map((s) => area(s).toFixed(2)));
enum Level { Low = 1, Mid = 5, High } const lv: Level = Level.High; console.log(Level[lv], Level.Low | Level.Mid, Object.keys({ a: 1 }).length); enum Color { Red = "r", Blue = "b" } console.log(Color.Red, Color.Blue === ("b" as Color));
function isStr(x: unknown): x is string { return typeof x === "string"; } function assertNum(x: unknown): asserts x is number { if (typeof x !== "number") throw new TypeError("not a number"); }
for (const x of [1, "a", null, undefined, [1], { a: 1 }, true, 5n] as unknown[]) { if (isStr(x)) console.log(x.toUpperCase()); else if (Array.isArray(x)) console.log("array", x.length); else { try { assertNum(x); console.log(x + 1); } catch (err) { console.log((err as Error).name, typeof x); } } }
const { a: { b: deep = 5, ...others }, ...top } = { a: { b: undefined as number | undefined, c: 3, d: 4 }, z: 1, y: 2 }; console.log(deep, others, top);
let x1 = 1, y1 = 2; [x1, y1] = [y1, x1]; console.log(x1, y1); const arr = [1, 2, 3]; [arr[0], arr[2]] = [arr[2]!, arr[0]!]; console.log(arr);
const fns: (() => number)[] = []; for (let i = 0; i < 3; i++) { fns.push(() => i++); } console.log(fns.map((f) => f()), fns.map((f) => f())); for (const k in { p: 1, q: 2 }) fns.push(() => k.length); let w = 0; while (w < 2) { const c = w; fns.push(() => c * 10 + w); w++; } console.log(fns.map((f) => f()));
function* tree(n: number): Generator<number, string, void> { if (n > 0) { yield* tree(n - 1); yield n; yield* tree(n - 2); } return "end" + n; } console.log([...tree(4)], tree(0).next());
const counter = (() => { let n = 0; return { inc: () => ++n, get: () => n, reset() { n = 0; return this; } }; })(); counter.inc(); counter.inc(); console.log(counter.get(), counter.reset().get());
console.log(((...args: number[]) => args.length)(...[1, 2], 3, ...[4]), Math.min(), String([1, [2, 3]]), `${[]}`, [null, undefined, 1].join("-"));
console.log("a-b-c".split("-", 2), "abc".split(""), "x".padStart(5, "ab"), "aXbX".replaceAll("X", (m) => m.toLowerCase() + "!"), "abc".substring(2, 0), "abc".slice(-2), "abc".at(-1), " a ".trimEnd() + "|", "a,b".concat("c", "d"), "abcabc".lastIndexOf("c", 4), "ab".codePointAt(5), "😀".length, "😀".charCodeAt(1), "ß".toUpperCase(), "İ".toLowerCase().length);
async function seq(): Promise<void> { const out: string[] = []; const w2 = async (n: string, k: number) => { for (let i = 0; i < k; i++) await null; out.push(n); return n; }; const r = await Promise.all([w2("a", 3), w2("b", 1), w2("c", 2)]); console.log(r, out); try { await Promise.race([Promise.reject(new Error("r")), w2("d", 1)]); } catch (er) { console.log((er as Error).message); } finally { console.log("fin"); } }
void seq();
