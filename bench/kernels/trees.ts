// Many short-lived binary trees.
class Tree {
  constructor(
    readonly left: Tree | undefined,
    readonly right: Tree | undefined,
  ) {}

  count(): number {
    return 1 + (this.left?.count() ?? 0) + (this.right?.count() ?? 0);
  }
}

function grow(depth: number): Tree {
  return depth === 0 ? new Tree(undefined, undefined) : new Tree(grow(depth - 1), grow(depth - 1));
}

let total = 0;
for (let round = 0; round < 40; round++) total += grow(11).count();
console.log(total);
