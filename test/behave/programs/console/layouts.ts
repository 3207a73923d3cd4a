// console layouts
console.log([1.5, 2.25, 1000, -3, 0, 99, 100000]);
console.log(Array.from({ length: 27 }, (_, i) => i * 37));
console.log(Array.from({ length: 120 }, (_, i) => i));
console.log(["apple", "banana", "cherry", "dragonfruit", "elderberry", "fig", "grape"]);
console.log({ name: "a long name here", description: "something that is rather long", values: [1, 2, 3], flag: true });
console.log({ a: { b: { c: { d: 1 } } }, list: [[[[1]]]] });
console.log([["a", 1], ["b", 2]], [{ x: 1, y: 2 }, { x: 3, y: 4 }]);
console.log(new Map<string, number[]>([["key", [1, 2]], ["other", []]]), new Set(["a", "b"]), new Map([[{ a: 1 }, new Set([1])]]));
console.log("multi\nline", ["multi\nline", "quote's", 'double"s', "both'\"", "back`tick'\""]);
console.log([undefined, null, NaN, -0, 0], [true, false], [[]], [{}], {});
class Empty {}
class Point { x = 1; y = 2; #hidden = 3; get sum() { return this.x + this.#hidden; } }
class Sub extends Point { label = "p"; constructor() { super(); } }
console.log(new Empty(), new Point(), [new Sub()], { p: new Point() });
console.log(() => 1, function named() {}, { f() {}, g: () => 2 });
console.log("%s is %d years and %i, %f, %j %O %%", "Ada", 36.5, 36.9, 1.25, { a: 1 }, { b: { c: {} } }, "extra", 5);
console.log("%s", { a: 1 }, "%d", "x%y", 100, "%");
console.log("%c styled", "color: red", "%s");
console.group("group");
console.log("inner");
console.group();
console.info({ a: 1, b: [1, 2, 3] });
console.groupEnd();
console.groupEnd();
console.debug("out");
console.log(["a".repeat(80), "b".repeat(20)]);
console.log({ text: "x".repeat(100), n: 1 });
console.log(Array.from({ length: 8 }, (_, i) => ({ id: i, name: `n${i}` })));
console.log(Array.from({ length: 30 }, (_, i) => "w".repeat(i % 7)));
console.log([[1, 2, [3, 4, [5, [6]]]], { a: [{ b: { c: [1] } }] }]);
console.log(new Error("boom").message, [new Error("in list").message]);
console.log(123456789.123, [0.1, 1e21, 1e-7, 123n], -5n);
