// A function that is seen with another signature is the same function: to ===, in sets and maps, in arrays.
type Wide = (v: number, more?: string) => void | string;
const narrowOne = (v: number): void => console.log("called", v);
const wide: Wide = narrowOne;
console.log(wide === narrowOne, narrowOne === wide);
const set = new Set<Wide>([narrowOne]);
console.log(set.has(narrowOne), set.has(wide), set.size);
set.add(narrowOne);
console.log(set.size, set.delete(narrowOne), set.size);
const map = new Map<Wide, string>();
map.set(narrowOne, "first");
map.set(wide, "second");
console.log(map.size, map.get(narrowOne));
const list: Wide[] = [narrowOne];
console.log(list.indexOf(narrowOne), list.includes(wide), list.filter((f) => f !== narrowOne).length);
class Bus {
  private readonly handlers: Wide[] = [];
  on(f: (v: number) => void): void {
    this.handlers.push(f);
  }
  off(f: (v: number) => void): boolean {
    const index = this.handlers.indexOf(f);
    if (index >= 0) this.handlers.splice(index, 1);
    return index >= 0;
  }
  emit(v: number): void {
    for (const f of this.handlers) f(v);
  }
}
const bus = new Bus();
bus.on(narrowOne);
bus.emit(1);
console.log(bus.off(narrowOne), bus.off(narrowOne));
bus.emit(2);
console.log(wide);
