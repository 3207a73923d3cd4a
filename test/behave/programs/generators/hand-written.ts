// Iterators written by hand: what `next` gives is chosen among literals that differ only in the value of `done`.
interface Link<T> {
  readonly value: T;
  readonly next: Link<T> | undefined;
}
class Stack<T> implements Iterable<T> {
  private top: Link<T> | undefined;

  push(value: T): this {
    this.top = { value, next: this.top };
    return this;
  }

  [Symbol.iterator](): Iterator<T> {
    let at = this.top;
    return {
      next: (): IteratorResult<T> => {
        if (!at) return { done: true, value: undefined };
        const { value } = at;
        at = at.next;
        return { done: false, value };
      },
    };
  }
}
console.log([...new Stack<number>().push(1).push(2)], [...new Stack<string>().push("a")], [...new Stack<boolean>()]);

function countdown(from: number): Iterator<number, string> {
  return {
    next() {
      if (from > 0) return { value: from-- };
      if (from === 0) {
        from--;
        return { done: false, value: 0 };
      }
      return { done: true, value: "lift-off" };
    },
  };
}
const steps = countdown(2);
for (let step = steps.next(); ; step = steps.next()) {
  console.log(step.value, step.done === true);
  if (step.done === true) break;
}
