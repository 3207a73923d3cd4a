interface Tree { value: number; children: Tree[] }
function* walk(tree: Tree): Generator<number> {
  yield tree.value;
  for (const child of tree.children) yield* walk(child);
}
const tree: Tree = { value: 1, children: [{ value: 2, children: [{ value: 3, children: [] }] }, { value: 4, children: [] }] };
console.log([...walk(tree)].join());
function* both() {
  const result = yield* inner();
  yield result * 2;
  yield* [7, 8];
  yield* "ab";
}
function* inner(): Generator<number, number> {
  yield 1;
  return 21;
}
console.log([...both()].join());
