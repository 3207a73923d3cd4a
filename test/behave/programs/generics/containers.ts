class Stack<T> {
  private items: T[] = [];
  push(...items: T[]): this {
    this.items.push(...items);
    return this;
  }
  pop(): T | undefined {
    return this.items.pop();
  }
  map<U>(f: (item: T) => U): Stack<U> {
    const out = new Stack<U>();
    for (const item of this.items) out.push(f(item));
    return out;
  }
  get size(): number {
    return this.items.length;
  }
}
const numbers = new Stack<number>().push(1, 2, 3);
const texts = numbers.map((n) => `n${n}`);
console.log(texts.pop(), numbers.pop(), texts.size, new Stack<boolean>().pop());
const nested = new Stack<Stack<number>>().push(numbers);
console.log(nested.pop()?.pop(), nested.size);
