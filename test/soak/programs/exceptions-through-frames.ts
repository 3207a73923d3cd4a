import { soak } from "../soak.ts";

class Resource {
  peer: Resource | undefined;
  constructor(readonly name: string) {}
  use(depth: number): number {
    const mine = new Resource(`${this.name}.${depth}`);
    mine.peer = this;
    this.peer = mine;
    try {
      if (depth === 0) throw new TypeError(`too deep for ${mine.name}`);
      return mine.use(depth - 1) + 1;
    } finally {
      mine.peer = mine;
    }
  }
}

soak((round) => {
  try {
    new Resource("first").use(round % 6);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  try {
    [3, 2, 1].forEach((value) => {
      const list = [new Resource("in a callback")];
      if (value === 2) throw list;
    });
  } catch {
    // What was thrown is garbage now.
  }
});
