import { soak } from "../soak.ts";

class Counter {
  readonly values: Generator<number> = this.count();
  start = 1;
  *count(): Generator<number> {
    for (let value = this.start; ; value++) yield value;
  }
}

function* pairs(names: string[]): Generator<[string, number]> {
  try {
    for (const name of names) yield [name, name.length];
  } finally {
    names.length = 0;
  }
}

soak((round) => {
  const counter = new Counter();
  counter.values.next();
  const started = pairs(["a", `b${round}`]);
  started.next();
  pairs(["never"]);
  for (const [name] of pairs(["left", "early"])) if (name === "left") break;
  const holder: Generator<Generator<number>[]>[] = [];
  function* own(): Generator<Generator<number>[]> {
    const inner = [counter.values];
    yield inner;
    holder.pop();
  }
  holder.push(own());
  holder[0]?.next();
});
