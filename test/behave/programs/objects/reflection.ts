const a: Record<string, number> = { x: 1 };
const b: Record<string, number> = { y: 2, x: 3 };
console.log(Object.assign(a, b), a, b);
interface P { name: string; size: number; tag?: string }
const p: P = { name: "n", size: 1 };
console.log(Object.assign(p, { size: 5 }), p, Object.entries(p), Object.values(p), Object.keys(p));
class C { a = 1; #h = 2; b = "x"; get sum() { return this.a + this.#h; } }
for (const [k, v] of Object.entries(new C())) console.log(k, typeof v === "number" ? v + 1 : v);
console.log(Object.values({ a: 1, b: 2 }).reduce((s, v) => s + v, 0));
