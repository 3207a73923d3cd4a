// Shortest paths on a random graph, with a binary heap of entries.
interface Edge {
  readonly target: number;
  readonly weight: number;
}

interface Entry {
  readonly node: number;
  readonly distance: number;
}

class Heap {
  private readonly entries: Entry[] = [];

  get size(): number {
    return this.entries.length;
  }

  push(entry: Entry): void {
    this.entries.push(entry);
    let index = this.entries.length - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.entries[parent].distance <= entry.distance) break;
      this.entries[index] = this.entries[parent];
      index = parent;
    }
    this.entries[index] = entry;
  }

  pop(): Entry {
    const top = this.entries[0];
    const last = this.entries.pop();
    if (last === undefined || this.entries.length === 0) return top;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= this.entries.length) break;
      if (child + 1 < this.entries.length && this.entries[child + 1].distance < this.entries[child].distance) child++;
      if (this.entries[child].distance >= last.distance) break;
      this.entries[index] = this.entries[child];
      index = child;
    }
    this.entries[index] = last;
    return top;
  }
}

function makeGraph(size: number, degree: number): Edge[][] {
  const graph: Edge[][] = [];
  let seed = 7;
  for (let node = 0; node < size; node++) {
    const edges: Edge[] = [];
    for (let index = 0; index < degree; index++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      edges.push({ target: (seed >>> 8) % size, weight: 1 + ((seed >>> 4) % 100) });
    }
    graph.push(edges);
  }
  return graph;
}

function distances(graph: readonly Edge[][], start: number): number[] {
  const best: number[] = [];
  for (let node = 0; node < graph.length; node++) best.push(Infinity);
  best[start] = 0;
  const heap = new Heap();
  heap.push({ node: start, distance: 0 });
  while (heap.size > 0) {
    const { node, distance } = heap.pop();
    if (distance > best[node]) continue;
    for (const edge of graph[node]) {
      const next = distance + edge.weight;
      if (next >= best[edge.target]) continue;
      best[edge.target] = next;
      heap.push({ node: edge.target, distance: next });
    }
  }
  return best;
}

const best = distances(makeGraph(10_000, 6), 0);
let sum = 0;
for (const distance of best) if (distance !== Infinity) sum += distance;
console.log(sum);
