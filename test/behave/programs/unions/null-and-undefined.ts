class Node1 {
  left?: Node1;
  right: Node1 | null = null;
  constructor(public value: number) {}
}
const root = new Node1(1);
root.left = new Node1(2);
root.left.right = new Node1(3);
console.log(root.left?.right?.value, root.right?.left?.value, root.left?.left === undefined, root.right === null);
let maybe: number | null | undefined = root.right?.value;
console.log(maybe === undefined, maybe == null);
maybe = null;
console.log(maybe === null, maybe ?? 4);
maybe = 0;
maybe ??= 9;
console.log(maybe);
