// members that are there or not
interface Options { name: string; level?: number; tags?: string[]; extra?: { deep: boolean } }
function make(on: boolean, name?: string): Options {
  return { name: "x", ...(on ? { level: 1, tags: ["a"] } : {}), ...(name !== undefined && { name }), ...(on && { extra: { deep: on } }) };
}
for (const o of [make(true), make(false), make(true, "n")]) console.log(o, "level" in o, o.level ?? "none", o.tags?.length, JSON.stringify(o), Object.keys(o));
const order: string[] = [];
const f = (k: string, v: number): number => (order.push(k), v);
const built = { a: f("a", 1), ...(f("test", 1) > 0 ? { b: f("b", 2) } : { b: f("no", 3), c: f("c", 4) }), d: f("d", 5) };
console.log(built, order.join());
const either = { ...(order.length > 99 ? { kind: "x", n: 1 } : { kind: "y", s: "t" }) };
console.log(either.kind, either);
