interface Tree { left: Tree | null; right: Tree | null }
function build(depth: number): Tree {
  return depth === 0 ? { left: null, right: null } : { left: build(depth - 1), right: build(depth - 1) };
}
function count({ left, right }: Tree): number {
  return 1 + (left === null ? 0 : count(left)) + (right === null ? 0 : count(right));
}
for (let depth = 2; depth <= 10; depth += 4) console.log(depth, count(build(depth)));
