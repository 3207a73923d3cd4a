// records of several kinds, spread in every position
const base: Record<string, string[]> = { a: ["x"] };
const more: Record<string, string[]> = { ...base, b: ["y"], ...{ c: ["z"] } };
more["a"].push("shared");
console.log(base, more, Object.keys({ ...more }).length);
const flags: Record<string, boolean> = {};
const on: Record<string, boolean> = { ...flags, led: true };
console.log(flags, on, { ...on }["led"]);
type Name = "red" | "green";
const fixed: Record<Name, number> = { red: 1, green: 2 };
const changed: Record<Name, number> = { ...fixed, red: 5 };
console.log(fixed, changed, changed.red);
const maybe: Record<string, number> | undefined = Object.keys(base).length > 5 ? { z: 1 } : undefined;
console.log({ ...(maybe ?? { d: 0 }) });
const objects: Record<string, { n: number }> = { p: { n: 1 } };
for (const [key, { n }] of Object.entries({ ...objects, q: { n: 2 } })) console.log(key, n);
function merge(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  return { ...a, ...b };
}
console.log(merge({ a: 1, b: 2 }, { b: 3, c: 4 }));
