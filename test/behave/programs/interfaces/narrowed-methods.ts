// What methods give and take flows along when an object is narrowed to an interface that it was never declared to have.
interface Named {
  name: string;
}
interface Store {
  get(index: number): Named;
  put(item: Named): string;
  readonly each: (visit: (item: Named) => void) => void;
}
class Shelf {
  private readonly items = [{ size: 1, weight: 2.5, name: "box" }];
  get(index: number): { size: number; weight: number; name: string } {
    return this.items[index];
  }
  put(item: { name: string }): string {
    return `put ${item.name}`;
  }
  each = (visit: (item: { size: number; weight: number; name: string }) => void): void => {
    for (const item of this.items) visit(item);
  };
}
const literal = {
  other: true,
  get(index: number): { index: number; flag: boolean; name: string } {
    return { index, flag: true, name: `literal ${index}` };
  },
  put(item: { name: string }): string {
    return `kept ${item.name}`;
  },
  each(visit: (item: { deep: number[]; name: string }) => void): void {
    visit({ deep: [1], name: "deep" });
  },
};
function isStore(value: unknown): value is Store {
  return typeof value === "object" && value !== null && "get" in value && "put" in value;
}
const things: unknown[] = [new Shelf(), 5, literal, null, "text"];
for (const thing of things) {
  if (!isStore(thing)) continue;
  console.log(thing.get(0).name, thing.put({ name: "new" }));
  thing.each((item) => {
    console.log(item.name);
  });
}
