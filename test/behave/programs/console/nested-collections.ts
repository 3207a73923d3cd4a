class Point {
  constructor(
    public x: number,
    public y: number,
  ) {}
}
class Polygon {
  name = "triangle";
  readonly points: Point[] = [new Point(0, 0), new Point(1, 0.5), new Point(-0, 1e21)];
  meta = new Map<string, unknown>([["tags", new Set(["a", "b"])], ["empty", new Map()]]);
  #hidden = 1;
  get size(): number {
    return this.points.length + this.#hidden;
  }
  parent?: Polygon;
}
const polygon = new Polygon();
console.log(polygon);
polygon.parent = polygon;
console.log(polygon);
console.log([polygon.points[0], [polygon.points[1]], { deep: { deeper: { deepest: { gone: 1 } } } }]);
console.log(Array.from({ length: 7 }, (_, index) => index), Array.from({ length: 27 }, (_, index) => index * 1000));
console.log(Array.from({ length: 101 }, (_, index) => index));
console.log(Array.from({ length: 120 }, (_, index) => `item ${index}`));
console.log(Array.from({ length: 8 }, (_, index) => ({ index })));
console.log(["a".repeat(80), "b"], { long: "x".repeat(70), other: 1 }, ["short", "texts", "in", "one", "line", "of", "seven"]);
console.log(new Map([["key", { a: 1, b: [1, 2, 3] }], ["other", { a: 2, b: [] }]]), new Set([[1, 2], [3]]));
console.log(new Map(Array.from({ length: 5 }, (_, index): [number, string] => [index, "value".repeat(index)])));
console.log(new Set(Array.from({ length: 110 }, (_, index) => index)).size, new Map([[{ k: 1 }, new Map([["in", new Map([["deep", new Map([["x", 1]])]])]])]]));
console.log({ "a-b": 1, valid_name: 2, 3: 3, "": 4, "with space": 5, $: 6, ünï: 7 });
console.log(["it's", 'say "hi"', "both ' and \"", "`tick` ' \"", "line\nbreak", "tab\t\\", "\u0000\u001b\u007f", "é😀\ud800"]);
console.log([undefined, null, NaN, -0, 1n, true, () => 1, function named() {}], { f() {}, g: () => 1 });
console.log([[[[[1]]]]], { a: { b: { c: { d: 1 } } } }, [[[{ a: 1 }]]], { a: [{ b: [1] }] });
console.log([1.5, "two", null], [], {}, [[]], [{}], { a: [] }, { a: {} }, new Map(), new Set());
console.log(Uint8Array.of(1, 2, 3), new Float32Array(2), new ArrayBuffer(4), Array.from(new Uint8Array(130)).length);
console.log("text", ["text"], 1, [1], true, [true], undefined, null, "%", "%d", 5);
console.log("%s is %d and %i or %f, %s %%", "Ann", 42.5, 42.9, "1.5", { a: 1 }, "rest", { b: 2 });
console.log("%s|%s|%s|%s", null, undefined, 1n, -0, "%s");
console.log("%d|%i|%f|%d", "12px", "12.7px", "x", true);
console.log("%x %s", "only known ones");
console.log("%s", "a", "b", ["c"]);
console.log("100%", 1, "%s");
console.log();
console.log("");
console.group("group");
console.log("one\ntwo", [1, 2]);
console.group();
console.log({ long: "x".repeat(60), list: [1, 2, 3, 4, 5, 6, 7, 8] });
console.groupEnd();
console.log(new Map([["a", 1]]));
console.groupEnd();
console.groupEnd();
console.count();
console.count("a");
console.count();
console.countReset();
console.count();
console.info("info", -0, [-0], 0.1 + 0.2);
console.debug(new Error("shown").message);
