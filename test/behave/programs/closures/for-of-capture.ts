const fs: (() => string)[] = [];
for (const name of ["a", "b", "c"]) fs.push(() => name);
for (let name of ["x", "y"]) {
  fs.push(() => name);
  name += "!";
}
for (const [key, value] of new Map([["k", 1], ["l", 2]])) fs.push(() => key + value);
console.log(fs.map((f) => f()).join(" "));
