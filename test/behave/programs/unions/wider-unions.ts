// unions into wider unions
type A = { kind: "a"; x: number };
type B = { kind: "b"; y: string };
type C = { kind: "c"; z: boolean };
type AB = A | B;
type ABC = AB | C;
function ab(n: number): AB { return n === 0 ? { kind: "a", x: 1 } : { kind: "b", y: "q" }; }
function widen(v: AB): ABC { return v; }
const list: ABC[] = [ab(0), ab(1), { kind: "c", z: true }];
const more: AB[] = [ab(0)];
const all: readonly ABC[] = [...more, ...list];
for (const v of all) {
  switch (v.kind) { case "a": console.log(v.x); break; case "b": console.log(v.y); break; case "c": console.log(v.z); }
}
console.log(widen(ab(1)), list);
type N = number | string;
type M = N | boolean | null;
const n: N = Math.abs(1) > 0 ? 5 : "x";
const m: M = n;
function f(v: M): string { return typeof v === "number" ? v.toFixed(1) : typeof v === "string" ? v.toUpperCase() : v === null ? "null" : String(v); }
console.log(f(m), f("a"), f(true), f(null));
const ms: M[] = [1, "a", null, false];
console.log(ms.map(f).join());
let opt: AB | undefined;
opt = ab(0);
console.log(opt.kind, opt?.kind === "a" ? opt.x : "none");
const record: Record<string, AB | N> = { p: ab(1), q: 3, r: "s" };
for (const [k, v] of Object.entries(record)) console.log(k, typeof v === "object" ? v.kind : v);
const map = new Map<N, M>([[1, "one"], ["two", 2], [3, null]]);
for (const [k, v] of map) console.log(k, v);
function pick<T extends ABC>(v: T): T["kind"] { return v.kind; }
console.log(pick({ kind: "c", z: false }), pick(ab(0)));
type Tree = number | Tree[];
const sum = (t: Tree): number => typeof t === "number" ? t : t.reduce<number>((s, c) => s + sum(c), 0);
console.log(sum([1, [2, [3, 4]], 5]));
