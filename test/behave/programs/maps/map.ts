const m = new Map<string, number>([["b", 2], ["a", 1]]);
m.set("c", 3).set("b", 20);
console.log(m.size, m.get("b"), m.get("z"), m.has("a"), m.delete("a"), m.delete("a"), [...m.keys()].join(), [...m.values()].join());
m.set("a", 5);
for (const [k, v] of m) console.log(k, v);
m.forEach((v, k) => console.log(k + v));
m.clear();
console.log(m.size, [...m].length);
