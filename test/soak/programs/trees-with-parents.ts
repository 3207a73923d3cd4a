import { soak } from "../soak.ts";

class Branch {
  readonly children: Branch[] = [];
  constructor(
    readonly depth: number,
    readonly parent?: Branch,
  ) {
    if (depth > 0) for (let index = 0; index < 2; index++) this.children.push(new Branch(depth - 1, this));
  }
  leaves(): number {
    return this.children.length === 0 ? 1 : this.children.reduce((sum, child) => sum + child.leaves(), 0);
  }
}

soak(() => {
  const tree = new Branch(3);
  if (tree.leaves() !== 8) throw new Error("a tree of another shape");
});
