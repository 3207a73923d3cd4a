type Point = [x: number, y: number, z?: number];
type Command = [name: string, ...arguments: number[]];
type Entry = readonly [key: string, value: number | undefined];

const flat: Point = [1, 2];
const deep: Point = [1, 2, 3];
console.log(flat, deep, flat.length, deep.length, flat[2], deep[2]);
const depth = ([, , z = 10]: Point): number => z;
console.log(depth(flat), depth(deep), depth([0, 0, undefined]));

const run = ([name, ...values]: Command): string => `${name}(${values.join(", ")})`;
console.log(run(["stop"]), run(["move", 1, 2.5, -0]));
const commands: Command[] = [["a", 1], ["b", 0], ["c", 1, 2, 3]];
for (const [name, first, ...more] of commands) console.log(name, first, more);
const [[firstName], , [, ...numbers]] = commands as [Command, Command, Command];
console.log(firstName, numbers);

const entries: Entry[] = [["a", 1], ["b", undefined]];
for (const [key, value = -1] of entries) console.log(key, value);
let [a, b] = [1, "two"] as [number, string];
[a, b] = [a + 1, b + "!"];
console.log(a, b);
let x = 1;
let y = 2;
let z = 3;
[x, y, z] = [z, x, y];
console.log(x, y, z);
const pair: [number, string] = [1, "one"];
pair[0]++;
pair[1] += "s";
console.log(pair, pair.length);
const [n, s]: [number, string] = pair;
console.log(n.toFixed(1), s.toUpperCase());
const nested: [[number, number], { tags: [string, string] }] = [[1, 2], { tags: ["p", "q"] }];
const [[, second], { tags: [, q] }] = nested;
console.log(second, q);
nested[0][1] = 20;
console.log(nested, JSON.stringify(nested));
const copied: [number, number, ...string[]] = [...nested[0], "a", ...["b", "c"]];
console.log(copied);
function minMax(values: readonly number[]): [min: number, max: number] {
  return [Math.min(...values), Math.max(...values)];
}
const [low, high] = minMax([3, 1, 4]);
console.log(low, high);
const table: Record<string, [number, boolean]> = { on: [1, true], off: [0, false] };
for (const [key, [level, isOn]] of Object.entries(table)) console.log(key, level, isOn);
const map = new Map<string, [number, string[]]>([["k", [1, []]]]);
const found = map.get("k");
if (found) {
  found[0] += 5;
  found[1].push("added");
}
console.log(map);
const apply = <T, R>(f: (value: T) => R, value: T): [T, R] => [value, f(value)];
const [before, after] = apply((text: string) => text.length, "four");
console.log(before, after);
const frozen = [1, "a", true] as const;
const [one, letter, truth] = frozen;
console.log(one + 1, letter + "b", !truth, frozen.length);
const calls: string[] = [];
const note = <T>(name: string, value: T): T => {
  calls.push(name);
  return value;
};
const made: [number, string, boolean] = [note("first", 1), note("second", "2"), note("third", false)];
console.log(made, calls);
type Tagged = ["ok", number] | ["error", string];
const results: Tagged[] = [["ok", 1], ["error", "bad"]];
for (const result of results) {
  if (result[0] === "ok") console.log(result[1] + 1);
  else console.log(result[1].length);
}
