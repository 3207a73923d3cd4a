const m = new Map<string | number, number>([["a", 1], [1, 2], ["1", 3]]);
console.log(m, m.size, m.get("1"), m.get(1), m.has("z"), m.delete("a"), m.delete("a"), [...m.keys()], [...m.values()], [...m]);
m.set("b", 9).set(1, 5); m.forEach((v, k) => console.log(k, v));
for (const [k] of m) { if (k === 1) { m.delete("1"); m.set("new", 1); } console.log(k); }
const s = new Set([NaN, NaN, 0, -0, 1]); console.log(s, s.has(NaN), s.has(-0), s.size); s.add(2).delete(1); console.log([...s]); s.clear(); console.log(s, s.size);
const o1 = { x: 1 }; const byObj = new Map<object, string>([[o1, "one"], [{ x: 1 }, "other"]]); console.log(byObj.get(o1), byObj.get({ x: 1 }), byObj.size);
const grouped = new Map<boolean, number[]>(); for (const n of [1, 2, 3]) { const k = n > 1; const l = grouped.get(k); if (l) l.push(n); else grouped.set(k, [n]); } console.log(grouped);
const it = new Map([[1, "x"]]).entries(); console.log(it.next(), it.next());
const rec: Record<string, number> = {}; rec["z"] = 1; rec["10"] = 2; rec["9"] = 3; rec["a"] = 4; delete rec["z"]; rec["z"] = 5;
console.log(rec, Object.keys(rec), Object.values(rec), Object.entries(rec), "a" in rec, rec["nope"], Object.hasOwn(rec, "9"));
for (const k in rec) console.log(k, rec[k]);
const copy: Record<string, number> = { ...rec, b: 1 }; copy["a"] = 100; console.log(rec["a"], copy);
console.log(Object.fromEntries([["p", 1], ["q", 2]]), new Map(Object.entries({ a: 1, b: 2 })), Object.entries({ x: 1, y: "s" }));
const sets = [new Set([1, 2, 3]), new Set([2, 3, 4])]; console.log(new Set([...sets[0]].filter((x) => sets[1].has(x))), new Set([...sets[0], ...sets[1]]));
const nested = new Map<string, Map<string, number>>(); (nested.get("a") ?? nested.set("a", new Map()).get("a"))?.set("b", 1); console.log(nested);
const set2 = new Set<string>(); for (const w of "the cat the dog".split(" ")) { if (set2.has(w)) console.log("dup", w); set2.add(w); } console.log(set2);
console.log(new Map([["b", 1], ["a", 2]]), [...new Map([["b", 1], ["a", 2]])].sort(([x], [y]) => (x < y ? -1 : 1)), new Set("hello"), Math.max(...new Set([1, 5])));
const weak = new WeakRef(o1); console.log(weak.deref()?.x);
