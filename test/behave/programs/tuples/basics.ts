type Pair = [string, number];
type Triple = readonly [x: number, y: number, label: string];
const pair: Pair = ["a", 1];
const [name, value] = pair;
console.log(name, value, pair.length, pair);
pair[1] += 5;
pair[0] = "b";
console.log(pair, pair[0].toUpperCase(), pair[1].toFixed(1));
function swap<A, B>([a, b]: [A, B]): [B, A] {
  return [b, a];
}
console.log(swap(pair), swap([true, "x"]));
const point: Triple = [1, 2, "p"];
console.log(point, point[0] + point[1], point[2].length);
type Optional = [number, string?];
const short: Optional = [1];
const long: Optional = [1, "x"];
console.log(short.length, long.length, short[1], long[1], short[1] ?? "none");
const entries: [string, number][] = [["x", 1], ["y", 2]];
for (const [key, count] of entries) console.log(key, count);
console.log(new Map(entries), Object.fromEntries(entries));
const nested: [number, [string, boolean]] = [1, ["in", true]];
const [n, [text, flag]] = nested;
console.log(n, text, flag);
const constant = [1, "two", true] as const;
console.log(constant[0] + 1, constant[1].length, constant[2]);
function minMax(values: readonly number[]): { min: number; max: number } & { pair: [number, number] } {
  const min = Math.min(...values);
  const max = Math.max(...values);
  return { min, max, pair: [min, max] };
}
console.log(minMax([3, 1, 2]));
function spreadInto(a: number, b: string, c: boolean): string {
  return `${a}${b}${c}`;
}
const args: [number, string, boolean] = [1, "x", false];
console.log(spreadInto(...args));
console.log(pair === pair, [1, 2].length === 2, JSON.stringify(nested));
