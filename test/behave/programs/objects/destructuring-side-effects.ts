const log: string[] = [];
const t = <T>(name: string, value: T): T => {
  log.push(name);
  return value;
};
class Source {
  get a(): number | undefined {
    return t("get a", undefined);
  }
  get b(): { c?: number; d: number[] } {
    return t("get b", { d: [1] });
  }
  get e(): string {
    return t("get e", "e");
  }
}
const flush = (): void => {
  console.log(log.join(" "));
  log.length = 0;
};
const { a = t<number>("default a", 1), b: { c = t<number>("default c", a + 1), d: [d0 = t<number>("never", 0), d1 = t<number>("default d1", 7), ...ds] }, e: renamed } = t("source", new Source());
console.log(a, c, d0, d1, ds, renamed);
flush();
const target = { x: 0, list: [0, 0, 0], inner: { y: "" } };
({ p: t("target x", target).x = t("default p", 7), q: target.list[t("index", 1)] = t("default q", 8), r: target.inner.y } = t("value", { r: "r" } as { p?: number; q?: number; r: string }));
console.log(target);
flush();
let first: number;
let rest: number[];
[first, , ...rest] = t("array", [1, 2, 3, 4]);
[target.list[0], target.list[2] = t("default 2", 9)] = t("short", [5] as number[]);
console.log(first, rest, target.list);
flush();
function options({ size = t("size", 1), name = t("name", `n${size}`), nested: { deep = t("deep", true) } = t("nested", {} as { deep?: boolean }) }: { size?: number; name?: string; nested?: { deep?: boolean } } = t("all", {})): string {
  return `${size} ${name} ${deep}`;
}
console.log(options(), "|", options({ size: 2 }), "|", options({ name: "x", nested: { deep: false } }), "|", options(undefined));
flush();
const points = [{ x: 1, y: [1, 2] }, { x: 2, y: [] as number[] }];
for (const { x, y: [y0 = t(`default y of ${x}`, -1)] } of points) console.log(x, y0);
flush();
const swapped = { left: 1, right: 2 };
({ left: swapped.right, right: swapped.left } = swapped);
console.log(swapped);
let i = 0;
const places: number[] = [0, 0, 0];
[places[i++], places[i++], places[i++]] = [i, i * 10, i * 100];
console.log(places, i);
const { length } = "four";
const { size } = new Set([1, 2]);
const [letter, ...letters] = "a😀b";
console.log(length, size, letter, letters);
const map = new Map([["k", { v: [1, 2] }]]);
for (const [key, { v: [, second = 0] }] of map) console.log(key, second);
const { kept, ...others } = { kept: 1, x: 2, y: { z: 3 } };
const { y: { z }, ...fewer } = others;
console.log(kept, others, z, fewer);
const deep = { list: [{ id: 1, tags: ["a"] }, { id: 2, tags: [] as string[] }] };
const { list: [{ id: id1, tags: [tag1] }, { id: id2, tags: [tag2 = "none"] }] } = deep as { list: [{ id: number; tags: string[] }, { id: number; tags: string[] }] };
console.log(id1, tag1, id2, tag2);
const pair = (): [string, number] => t("pair", ["p", 1]);
const [text, count] = pair();
const { 0: text0, 1: count0 } = pair();
console.log(text + text0, count + count0);
flush();
