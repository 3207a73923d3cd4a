const ends: (number | undefined)[] = [2, undefined];
for (const end of ends) console.log("abcd".slice(1, end), [1, 2, 3].slice(0, end), "abc".padEnd(5, end === undefined ? undefined : "x"), [1, 2, 3].join(end === undefined ? undefined : "-"), "abcabc".indexOf("b", end));
console.log("abc".slice(1, void 0), "a,b".split(",", undefined), (255).toString(undefined), (1.5).toFixed(undefined), [1, [2]].flat(undefined), "abc".at(0), parseInt("12", undefined), JSON.stringify({ a: 1 }, null, undefined));
