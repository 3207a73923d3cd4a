interface Edge { to: number; cost: number }
class Heap<T> {
  private items: T[] = [];
  constructor(private readonly less: (a: T, b: T) => boolean) {}
  get size(): number {
    return this.items.length;
  }
  push(item: T): void {
    this.items.push(item);
    let i = this.items.length - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!this.less(this.items[i], this.items[parent])) break;
      [this.items[i], this.items[parent]] = [this.items[parent], this.items[i]];
      i = parent;
    }
  }
  pop(): T | undefined {
    const top = this.items[0];
    const last = this.items.pop();
    if (this.items.length > 0 && last !== undefined) {
      this.items[0] = last;
      let i = 0;
      for (;;) {
        let best = i;
        for (const child of [2 * i + 1, 2 * i + 2]) if (child < this.items.length && this.less(this.items[child], this.items[best])) best = child;
        if (best === i) break;
        [this.items[i], this.items[best]] = [this.items[best], this.items[i]];
        i = best;
      }
    }
    return top;
  }
}
const graph: Edge[][] = Array.from({ length: 8 }, (_, i) => [{ to: (i * 3 + 1) % 8, cost: i + 1 }, { to: (i + 1) % 8, cost: 7 - i }]);
const distance = new Array<number>(8).fill(Infinity);
distance[0] = 0;
const heap = new Heap<[number, number]>((a, b) => a[0] < b[0]);
heap.push([0, 0]);
while (heap.size > 0) {
  const [d, node] = heap.pop() ?? [0, 0];
  if (d > distance[node]) continue;
  for (const { to, cost } of graph[node]) {
    if (d + cost < distance[to]) {
      distance[to] = d + cost;
      heap.push([distance[to], to]);
    }
  }
}
console.log(distance.join());
