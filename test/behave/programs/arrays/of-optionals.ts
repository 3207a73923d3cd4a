const list: (number | undefined)[] = [1, undefined, 3];
console.log(list.length, list[1], list.filter((x) => x !== undefined).length, list.map((x) => x ?? -1).join(), list.indexOf(undefined));
const names: (string | null)[] = ["a", null];
names.push(null, "b");
console.log(names.map((n) => n?.toUpperCase() ?? "-").join(""), names.includes(null));
const flags = [true, false, true];
flags[1] = !flags[1];
console.log(flags.filter(Boolean).length, flags.every((f) => f), flags.lastIndexOf(false));
