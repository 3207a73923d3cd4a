const map = new Map<string, number>([["a", 1], ["b", 2], ["c", 3]]);
let steps = 0;
for (const [key, value] of map) {
  if (steps++ > 12) break;
  console.log(key, value);
  if (key === "a") map.delete("b");
  if (key === "c") {
    map.set("b", 20);
    map.set("d", 4);
    map.delete("a");
    map.set("a", 10);
  }
  if (key === "a" && value === 10) map.set("a", 11);
}
console.log(map);
const set = new Set([1, 2, 3]);
for (const value of set) {
  console.log(value);
  set.delete(value);
  if (value < 6) set.add(value + 3);
}
console.log(set.size);
set.add(1).add(2);
set.forEach((value, key, same) => {
  console.log(value, key, same.size);
  if (value === 1) {
    set.delete(1);
    set.clear();
    set.add(5);
  }
});
const cleared = new Map([[1, "x"], [2, "y"]]);
const iterator = cleared.entries();
console.log(iterator.next());
cleared.clear();
cleared.set(3, "z");
console.log(iterator.next(), iterator.next());
cleared.set(4, "after the end");
console.log(iterator.next());
const values = cleared.values();
for (let index = 0; index < 40; index++) cleared.set(index + 10, `${index}`);
let joined = "";
for (const value of values) {
  joined += value;
  if (joined.length > 30) break;
}
console.log(joined, values.next());
const keys = new Map<number | string, string>([[NaN, "nan"], [0, "zero"], ["0", "text"]]);
console.log(keys.get(NaN), keys.get(-0), keys.get("0"), keys.has(0), keys.size);
keys.set(-0, "minus");
console.log([...keys.keys()].map((key) => Object.is(key, -0)), keys);
const objects = new Map<{ id: number }, number[]>();
const first = { id: 1 };
objects.set(first, []).set({ id: 1 }, [1]);
objects.get(first)?.push(5);
console.log(objects.get(first), objects.get({ id: 1 }), objects.size, objects);
const nested = new Map([["outer", new Map([["inner", new Set(["x"])]])]]);
nested.get("outer")?.get("inner")?.add("y");
console.log(nested);
const copy = new Map([...map].filter(([, value]) => value > 4).map(([key, value]): [string, number] => [key + key, value * 2]));
console.log(copy, Object.fromEntries(copy), new Map(copy) === copy, [...new Set([...map.values(), ...copy.values()])]);
const counts: Record<string, number> = {};
for (const letter of "hello") counts[letter] = (counts[letter] ?? 0) + 1;
for (const key in counts) {
  console.log(key, counts[key]);
  if (key === "h") delete counts["e"];
}
