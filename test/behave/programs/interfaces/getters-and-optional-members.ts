interface Named {
  readonly name: string;
}
interface Sized extends Named {
  readonly size?: number;
  resize?(by: number): void;
  readonly tags?: readonly string[];
}
class Folder implements Sized {
  size = 3;
  constructor(private readonly path: string) {}
  get name(): string {
    return this.path.split("/").at(-1) ?? "";
  }
  resize(by: number): void {
    this.size += by;
  }
}
class Link implements Sized {
  constructor(readonly name: string) {}
  tags = ["link"];
}
const things: Sized[] = [new Folder("/a/b"), new Link("l"), { name: "literal" }, { name: "full", size: 0, tags: [] }];
for (const thing of things) {
  thing.resize?.(2);
  console.log(thing.name, thing.size, thing.size ?? "none", thing.tags?.length, thing.tags?.join(), "size" in thing);
  const { name, size = -1, tags: [tag = "no tag"] = [] } = thing;
  console.log(name, size, tag);
}
console.log(things[0] instanceof Folder);
interface Clock {
  now: number;
}
class Ticking {
  private time = 0;
  get now(): number {
    return ++this.time;
  }
  set now(value: number) {
    this.time = value;
  }
}
const clock: Clock = new Ticking();
console.log(clock.now, clock.now, (clock.now = 10), clock.now, clock.now++, clock.now);
const partial = (options: Partial<{ a: number; b: string; c: boolean }>): string => `${options.a ?? 0}${options.b ?? "-"}${options.c ?? false}`;
console.log(partial({}), partial({ a: 1 }), partial({ b: "x", c: true }), partial({ a: undefined }));
const merged = { ...{ a: 1, b: "x" }, ...(things.length > 2 ? { b: "y" } : {}) };
console.log(merged);
type Mutable = { -readonly [K in keyof Named]: Named[K] };
const mutable: Mutable = { name: "m" };
mutable.name += "!";
const view: Named = mutable;
console.log(view.name, view === mutable);
interface Callable {
  (value: number): string;
}
const callable: Callable = (value) => value.toFixed(2);
const callbacks: Record<string, Callable | undefined> = { fixed: callable, hex: (value) => value.toString(16) };
console.log(callbacks["fixed"]?.(1.005), callbacks["hex"]?.(255), callbacks["none"]?.(1));
interface Dictionary {
  [key: string]: number;
}
const dictionary: Dictionary = { one: 1 };
dictionary["two"] = 2;
let sum = 0;
for (const key in dictionary) sum += dictionary[key] ?? 0;
console.log(sum, Object.keys(dictionary), "one" in dictionary, delete dictionary["one"], "one" in dictionary);
const deep: { a?: { b?: { c?: () => string | undefined } } } = { a: { b: { c: () => undefined } } };
console.log(deep.a?.b?.c?.()?.length, deep?.a?.b?.c?.()?.toUpperCase() ?? "fallback");
