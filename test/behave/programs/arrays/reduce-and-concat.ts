console.log([1, 2, 3].reduce((sum, v) => sum + v), [1, 2, 3].reduce((text, v) => text + v, ""), [1, 2, 3].reduceRight((text, v) => text + v, ""));
console.log(["a", "b", "c"].reduceRight((all, v) => `${all}${v}`));
try {
  console.log(([] as number[]).reduce((a, b) => a + b));
} catch (error) {
  console.log(error instanceof TypeError, error instanceof Error ? error.message : "");
}
console.log([1].concat([2, 3], 4, [5]), ["a"].concat(), [[1]].concat([[2]], [[3, 4]]));
const counts = ["x", "y", "x"].reduce((map, key) => map.set(key, (map.get(key) ?? 0) + 1), new Map<string, number>());
console.log(counts);
const grouped = [1, 2, 3, 4].reduce<Record<string, number[]>>((groups, v) => {
  const key = v % 2 === 0 ? "even" : "odd";
  (groups[key] ??= []).push(v);
  return groups;
}, {});
console.log(grouped);
console.log([3, 1, 2].reduce((best, v, index, all) => (v > all[best] ? index : best), 0));
