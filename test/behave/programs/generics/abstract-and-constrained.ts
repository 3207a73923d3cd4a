interface Comparable<T> {
  compareTo(other: T): number;
}
abstract class Repository<K extends string | number, V extends { readonly id: K }> {
  protected readonly items = new Map<K, V>();
  abstract validate(item: V): string | undefined;
  add(item: V): this {
    const problem = this.validate(item);
    if (problem !== undefined) throw new TypeError(problem);
    this.items.set(item.id, item);
    return this;
  }
  find(id: K): V | undefined {
    return this.items.get(id);
  }
  all<R>(map: (item: V, index: number) => R): R[] {
    return [...this.items.values()].map(map);
  }
}
class Version implements Comparable<Version> {
  constructor(
    readonly major: number,
    readonly minor: number,
  ) {}
  compareTo(other: Version): number {
    return this.major - other.major || this.minor - other.minor;
  }
}
interface Release {
  readonly id: string;
  readonly version: Version;
  notes?: string;
}
class Releases extends Repository<string, Release> {
  validate({ id, version }: Release): string | undefined {
    return version.major < 0 ? `${id} is negative` : undefined;
  }
  newest(): Release | undefined {
    return maxBy([...this.items.values()], (release) => release.version);
  }
}
class Numbered extends Repository<number, { id: number; tags: string[] }> {
  validate(item: { id: number; tags: string[] }): string | undefined {
    return item.tags.length === 0 ? "no tags" : undefined;
  }
}
function maxBy<T, C extends Comparable<C>>(items: readonly T[], key: (item: T) => C): T | undefined {
  let best: T | undefined;
  for (const item of items) if (best === undefined || key(item).compareTo(key(best)) > 0) best = item;
  return best;
}
const releases = new Releases();
releases.add({ id: "a", version: new Version(1, 2) }).add({ id: "b", version: new Version(1, 10), notes: "big" });
try {
  releases.add({ id: "c", version: new Version(-1, 0) });
} catch (error) {
  console.log(String(error));
}
console.log(releases.newest(), releases.find("z"), releases.all(({ id, notes = "none" }, index) => `${index}:${id}:${notes}`));
console.log(new Numbered().add({ id: 1, tags: ["x"] }).all((item) => item.tags.length));

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
const depth = (json: Json): number => {
  if (Array.isArray(json)) return 1 + Math.max(0, ...json.map(depth));
  if (typeof json === "object" && json !== null) return 1 + Math.max(0, ...Object.values(json).map(depth));
  return 0;
};
console.log(depth([1, [2, { a: [] }]]), depth("x"), depth({ a: { b: null } }));
class Box<T> {
  constructor(readonly value: T) {}
  map<R>(f: (value: T) => R): Box<R> {
    return new Box(f(this.value));
  }
  flatMap<R>(f: (value: T) => Box<R>): Box<R> {
    return f(this.value);
  }
  equals(other: Box<T>, same: (a: T, b: T) => boolean = (a, b) => a === b): boolean {
    return same(this.value, other.value);
  }
}
console.log(new Box(2).map((n) => n * 1.5).map(String).flatMap((text) => new Box([text, text.length])).value);
console.log(new Box("a").equals(new Box("a")), new Box([1]).equals(new Box([1])), new Box([1]).equals(new Box([2]), (a, b) => a.length === b.length));
function keysOf<T extends object>(value: T): string[] {
  return Object.keys(value);
}
function pluck<T, K extends keyof T>(items: readonly T[], key: K): T[K][] {
  return items.map((item) => item[key]);
}
console.log(keysOf({ x: 1, y: 2 }), pluck([{ n: 1, s: "a" }, { n: 2, s: "b" }], "s"), pluck([{ n: 1, s: "a" }], "n"));
const zip = <A, B>(as: readonly A[], bs: readonly B[]): [A, B][] => as.slice(0, Math.min(as.length, bs.length)).map((a, index) => [a, bs[index]!]);
console.log(zip([1, 2, 3], ["a", "b"]), zip([], [1]));
