const a = ["x", "y"];
for (const i of a.keys()) console.log(i);
for (const v of a.values()) console.log(v);
for (const [i, v] of a.entries()) console.log(i, v);
console.log([...a.keys()].join(), [...a.entries()].length, Array.from(a.entries()).map(([i, v]) => `${i}${v}`).join());
const [first, ...rest] = a;
console.log(first, rest.length);
console.log(Array.of(1, 2).length, Array.from([1, 2], (x) => x * 2).join(), Array.from(new Set([1, 1, 2])).join(), Array.isArray(a));
