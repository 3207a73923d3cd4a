function zip<A, B>(as: readonly A[], bs: readonly B[]): [A, B][] {
  const length = Math.min(as.length, bs.length);
  return Array.from({ length }, (_, i): [A, B] => [as[i], bs[i]]);
}
const zipped = zip([1, 2, 3], ["a", "b"]);
console.log(zipped, zipped.map(([n, s]) => s.repeat(n)));
function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  return [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
}
console.log(unzip(zipped));
const memo = new Map<string, [number, number]>();
memo.set("a", [1, 2]);
const found = memo.get("a");
if (found) {
  found[0] = 10;
  const [x, y] = found;
  console.log(x, y, memo.get("a"));
}
function* indexed<T>(values: Iterable<T>): Generator<[number, T]> {
  let index = 0;
  for (const value of values) yield [index++, value];
}
for (const [index, value] of indexed("ab")) console.log(index, value);
const sorted = Object.entries({ b: 2, a: 1 }).sort(([a], [b]) => (a < b ? -1 : 1));
console.log(sorted);
