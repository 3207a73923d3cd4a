// more rows: symbol.iterator on interfaces, map methods on iterators, getters in interfaces, abstract statics, optional params in callbacks
interface Reader { readonly length: number; at(i: number): string | undefined }
class Buf implements Reader { constructor(private readonly s: string) {} get length() { return this.s.length; } at(i: number) { return this.s.at(i); } }
const readers: Reader[] = [new Buf("abc"), { length: 2, at: (i) => (i === 0 ? "x" : undefined) }];
for (const r of readers) console.log(r.length, r.at(0), r.at(-1), r.at(9));
function apply(f: (a: number, b: number, c: number) => number): number { return f(1, 2, 3); } console.log(apply((a) => a), apply((a, b) => a + b), apply((...n) => n.length));
function opt(a: string, b?: number, ...c: boolean[]): string { return `${a}|${b}|${c}`; } console.log(opt("x"), opt("x", undefined, true), opt("x", 1, true, false));
class Temperature { static #count = 0; #c: number; constructor(c: number) { this.#c = c; Temperature.#count++; } get f(): number { return this.#c * 1.8 + 32; } set f(v: number) { this.#c = (v - 32) / 1.8; } static get count(): number { return Temperature.#count; } #secret(): string { return "s" + this.#c; } reveal(): string { return this.#secret(); } }
const t = new Temperature(100); console.log(t.f, (t.f = 32), t.reveal(), Temperature.count); t.f++; console.log(t.f.toFixed(2));
let x: string | number | boolean = "a"; x = x.length; x = x > 0; console.log(x); const xs: (string | number)[] = [1, "b"]; const [p, q] = xs; console.log(typeof p === "number" ? p + 1 : p, typeof q === "string" ? q + "!" : q);
type Cmd = { op: "push"; v: number } | { op: "add" | "mul" } | { op: "jump"; to: number; when?: (top: number) => boolean }; function run(cmds: readonly Cmd[]): number[] { const st: number[] = []; let pc = 0, steps = 0; while (pc < cmds.length && steps++ < 100) { const c = cmds[pc++]; switch (c.op) { case "push": st.push(c.v); break; case "add": case "mul": { const b = st.pop()!, a = st.pop()!; st.push(c.op === "add" ? a + b : a * b); break; } case "jump": if (c.when?.(st.at(-1) ?? 0) ?? true) pc = c.to; break; } } return st; } console.log(run([{ op: "push", v: 2 }, { op: "push", v: 3 }, { op: "mul" }, { op: "jump", to: 1, when: (n) => n < 50 }]));
const deep = { a: { b: [{ c: "x" as string | null }, { c: null }] } }; console.log(deep.a.b.map((i) => i.c?.toUpperCase() ?? "-"), deep?.a?.b?.[0]?.c?.length, deep.a.b.at(5)?.c);
const counts = { a: 0, b: 0 }; for (const ch of "abba") if (ch === "a" || ch === "b") counts[ch]++; console.log(counts); const key: "a" | "b" = "b"; counts[key] += 10; console.log(counts[key]);
for (const [i, row] of [[1, 2], [3]].entries()) for (const [j, v] of row.entries()) console.log(i, j, v); const it = [1, 2, 3].values(); it.next(); console.log([...it]); console.log(Array.from(new Map([[1, "a"]]).values()), [...new Set([3, 3]).entries()]);
const str = "a-b-c"; const [h, ...tl] = str.split("-"); console.log(h, tl, str.split("-", 2), str.replaceAll("-", () => "+")); const multi = `l1
  l2 ${[1, 2].map((n) => `<${n}>`).join("")}
`; console.log(multi.split("\n").length, JSON.stringify(multi));
const nums = [5, 1, 10]; console.log(nums.sort((a, b) => a - b), nums.toSorted((a, b) => b - a), [..."zebra"].sort().join(""), ["b10", "b9", "a"].sort(), nums.reverse(), nums.indexOf(10), nums.slice().fill(0), nums.lastIndexOf(1), nums.concat([7], 8), nums.join());
const m = new Map<string, () => number>([["one", () => 1]]); console.log(m.get("one")?.(), m.get("two")?.() ?? -1); const fnRec: Record<string, ((n: number) => number) | undefined> = { dbl: (n) => n * 2 }; console.log(fnRec["dbl"]?.(4), fnRec["nope"]?.(4));
console.log([3, 1, 2].map(String), ["1", "2"].map(Number), ["a", "", "b"].filter(Boolean), [0, 1].map(Boolean), ["1", "2", "3"].map((s) => parseInt(s)));
const wm: [string, number][] = Object.entries({ b: 2, a: 1 }); wm.sort((l, r) => l[1] - r[1]); console.log(wm, Object.fromEntries(wm), new Map(wm).size); let s = 0; for (let i = 10; i--; ) s += i; console.log(s); for (const c of "ab") { const c2 = c + c; console.log(c2); }
try { const f = (n: number): number => { if (n > 3) throw new RangeError("too deep " + n); return f(n + 1); }; f(0); } catch (e) { console.log(e instanceof RangeError ? e.message : "?"); } finally { console.log("cleanup"); }
const date = Date.now(); setTimeout(() => console.log("args"), 1); console.log(date > 0);
