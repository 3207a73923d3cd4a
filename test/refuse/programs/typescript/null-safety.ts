interface Node1 {
  next: Node1 | null;
  value?: number;
}
const node: Node1 = { next: null };
console.log(node.next.next); //! TS18047
const value: number = node.value; //! TS2322
const list: string[] = [undefined]; //! TS2322
function first(texts: readonly string[] | undefined): string {
  return texts[0]; //! TS18048
}
console.log(value, list, first(undefined), node.value + 1); //! TS18048
