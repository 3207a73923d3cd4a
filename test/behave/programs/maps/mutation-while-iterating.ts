const m = new Map<number, string>([[1, "a"], [2, "b"], [3, "c"]]);
const seen: string[] = [];
for (const [k, v] of m) {
  seen.push(k + v);
  if (k === 1) m.delete(2);
  if (k === 3) m.set(4, "d");
  if (k === 4) {
    m.delete(1);
    m.set(1, "again");
  }
  if (seen.length > 8) break;
}
console.log(seen.join(), m.size);
const s = new Set([1]);
for (const x of s) if (x < 5) s.add(x + 1);
console.log([...s].join());
const t = new Set(["a", "b", "c"]);
t.forEach((x) => t.delete(x === "a" ? "b" : "zzz"));
console.log([...t].join());
