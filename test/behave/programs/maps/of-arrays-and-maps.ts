const m = new Map<string, number[]>();
for (const [k, v] of [["a", 1], ["b", 2], ["a", 3]] as [string, number][]) {
  const list = m.get(k) ?? [];
  if (!m.has(k)) m.set(k, list);
  list.push(v);
}
console.log([...m].map(([k, v]) => k + v.join("/")).join(" "));
const nested = new Map<string, Map<string, number>>();
nested.set("x", new Map([["y", 1]]));
nested.get("x")?.set("z", 2);
console.log(nested.get("x")?.get("z"), nested.get("q")?.get("z"), nested.get("x")?.size);
