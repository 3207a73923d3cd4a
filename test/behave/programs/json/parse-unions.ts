type Shape = { kind: "circle"; radius: number } | { kind: "square"; side: number } | { kind: "none" };
function area(shape: Shape): number {
  switch (shape.kind) {
    case "circle":
      return shape.radius * 2;
    case "square":
      return shape.side ** 2;
    case "none":
      return 0;
  }
}
const shapes = parseJson<Shape[]>(`[{"kind":"circle","radius":2},{"side":3,"kind":"square"},{"kind":"none"}]`);
console.log(shapes.map(area), shapes);
type Value = string | number | boolean | null;
const values = parseJson<Value[]>(`["a",1,true,null]`);
console.log(values.map((value) => (value === null ? "null" : typeof value)), values);
type Level = "low" | "high";
const levels = parseJson<Level[]>(`["low","high"]`);
console.log(levels);
try {
  parseJson<Level[]>(`["low","medium"]`);
} catch (error) {
  console.log(error instanceof Error ? error.message : "");
}
try {
  parseJson<Shape>(`{"kind":"line"}`);
} catch (error) {
  console.log(error instanceof Error ? error.message : "");
}
type OneOrMany = string | string[];
for (const text of [`"a"`, `["a","b"]`]) {
  const parsed = parseJson<OneOrMany>(text);
  console.log(typeof parsed === "string" ? parsed : parsed.length);
}
enum Mode {
  off,
  on,
}
console.log(parseJson<{ mode: Mode }>(`{"mode":1}`).mode === Mode.on);
interface Tree {
  value: number;
  children: Tree[];
}
const tree = parseJson<Tree>(`{"value":1,"children":[{"value":2,"children":[]},{"value":3,"children":[{"value":4,"children":[]}]}]}`);
function total({ value, children }: Tree): number {
  return children.reduce((sum, child) => sum + total(child), value);
}
console.log(total(tree), JSON.stringify(tree));
