interface Item {
  readonly tags?: string[];
  readonly inner?: { readonly values?: number[]; text?(): string };
  readonly on?: (n: number) => string;
}
const items: Item[] = [
  {},
  { tags: ["b", "a"], inner: { values: [3, 1, 2], text: () => "t" }, on: (n) => "n".repeat(n) },
  { tags: [], inner: {} },
];
for (const item of items) {
  console.log(item.tags?.map((tag) => tag.toUpperCase()).join("+"), item.tags?.filter((tag) => tag > "a").length);
  console.log(item.inner?.values?.reduce((sum, n) => sum + n, 0), item.inner?.values?.reduce((a, b) => Math.max(a, b)));
  console.log(item.inner?.values?.toSorted((a, b) => a - b).at(0)?.toFixed(1), item.inner?.text?.().length, item.on?.(2));
  console.log(item.tags?.find((tag) => tag === "a"), item.tags?.at(-1)?.charCodeAt(0));
  console.log(item.tags?.flatMap((tag) => [tag, tag]), item.tags?.slice(1).concat("z"), item.tags?.indexOf("a"));
  console.log(item.tags?.includes("b") ?? "unknown", [...(item.tags ?? ["none"])]);
}
const map = new Map<string, number[]>([["a", [1, 2]]]);
for (const key of ["a", "b"]) {
  console.log(map.get(key)?.map((n) => n * 2), map.get(key)?.reduce<string>((text, n) => text + n, ">"), map.get(key)?.push(9));
}
console.log(map, items.at(5)?.tags?.length, items.at(1)?.inner?.values?.at(-1));
