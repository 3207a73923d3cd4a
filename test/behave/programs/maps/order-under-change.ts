// insertion order through deletions and reinsertions, while others look on
const map = new Map<string, number>(); for (const k of "abcde") map.set(k, k.charCodeAt(0)); map.delete("b"); map.set("b", 1); map.set("a", 2); console.log([...map.keys()].join(""), map.size);
const log: string[] = []; for (const [k, v] of map) { log.push(k); if (k === "c") { map.delete("d"); map.set("f", v); } if (k === "f") map.set("g", 0); if (log.length > 20) break; } console.log(log.join(""), [...map]);
const keys = map.keys(); map.clear(); map.set("z", 1); console.log(keys.next(), keys.next()); const set = new Set([1, 2, 3]); for (const n of set) { if (n < 10) set.add(n + 10); set.delete(n); if (set.size > 50) break; } console.log([...set]);
const a = new Set([1, 2, 3, 4]), b = new Set([3, 4, 5]); console.log([...a].filter((x) => b.has(x)), [...a, ...b].length, new Set([...a, ...b]).size, [...a].every((x) => b.has(x)), [...b].some((x) => !a.has(x)));
const byLength = ["aa", "b", "cc", "ddd"].reduce((m, w) => m.set(w.length, [...(m.get(w.length) ?? []), w]), new Map<number, string[]>()); console.log(byLength, [...byLength.entries()].sort(([x], [y]) => x - y)[0]);
