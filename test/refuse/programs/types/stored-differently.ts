const numbers: number[] = [1, 2];
const mixed: (number | string)[] = numbers; //! OT2901
console.log(mixed.length);
function nested(n: number): number {
  const twice = <T,>(x: T): T[] => [x, x];
  return twice(n).length; //! OT2901
}
console.log(nested(1));

const rows = { first: { start: "a" }, second: { stop: "b" } };
function rowOf(key: "first" | "second"): Record<string, string> {
  return rows[key]; //! OT2901
}
console.log(rowOf("first")["start"]);
