const s = new Set<string>();
s.add("x").add("y").add("x");
console.log(s.size, s.has("x"), s.delete("x"), s.has("x"), [...s].join());
const unique = [...new Set([3, 1, 3, 2, 1])];
console.log(unique.join(), new Set("hello").size, [...new Set("hello")].join(""));
const a = new Set([1, 2, 3]);
const b = new Set([2, 3, 4]);
console.log([...a].filter((x) => b.has(x)).join(), [...new Set([...a, ...b])].join());
