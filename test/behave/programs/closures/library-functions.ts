// The library's functions handed on by name take what their new caller passes.
console.log([1.5, 4].map(Math.sqrt), [1.5, 2.5, -0.5].map(Math.round), [1, 2].map(Math.abs));
console.log(["1", "2"].map(Number), ["a"].map(String), [0, 1].map(Boolean), [0, 1].filter(Boolean));
const f = parseFloat, g = Math.floor, even = Number.isInteger;
console.log(f("1.5"), g(2.7), [1, 2.5].filter(even), [1, 2.5, NaN].filter(Number.isNaN), ["1.5x", "2"].map(Number.parseFloat), ["7", "8", "9"].map(parseInt));
[1, 2].forEach(console.log);
new Map([["k", { v: 1 }]]).forEach(console.log);
void Promise.resolve({ a: 3 }).then(console.log);
void Promise.reject(new RangeError("no")).catch((e: unknown) => console.log(String(e)));
function apply(operation: (x: number) => number, ...xs: number[]): number[] { return xs.map(operation); }
console.log(apply(Math.trunc, 1.9, -1.9), apply(Math.cbrt, 27));
const operations: Record<string, (x: number) => number> = { root: Math.sqrt, up: Math.ceil, sign: Math.sign };
for (const [name, operation] of Object.entries(operations)) console.log(name, operation(-2.5));
const binary: ((a: number, b: number) => number)[] = [Math.pow, Math.atan2, Math.imul]; console.log(binary.map((op) => op(3, 2)));
