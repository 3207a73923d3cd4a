class Node1 {
  next: Node1 | null = null;
  constructor(readonly value: number) {}
}
class List {
  private head: Node1 | null = null;
  private tail: Node1 | null = null;
  length = 0;
  push(value: number): this {
    const node = new Node1(value);
    if (this.tail === null) this.head = node;
    else this.tail.next = node;
    this.tail = node;
    this.length++;
    return this;
  }
  reverse(): void {
    let previous: Node1 | null = null;
    let node = this.head;
    this.tail = node;
    while (node !== null) {
      const next: Node1 | null = node.next;
      node.next = previous;
      previous = node;
      node = next;
    }
    this.head = previous;
  }
  toArray(): number[] {
    const out: number[] = [];
    for (let node = this.head; node; node = node.next) out.push(node.value);
    return out;
  }
}
const list = new List().push(1).push(2).push(3);
console.log(list.toArray().join(), list.length);
list.reverse();
list.push(9);
console.log(list.toArray().join());
