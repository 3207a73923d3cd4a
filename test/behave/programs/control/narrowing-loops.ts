let current: string | undefined = "a";
let steps = 0;
while (current !== undefined) {
  steps += current.length;
  current = steps < 5 ? current + "b" : undefined;
}
console.log(steps, current);
interface Item { next: Item | null; v: number }
let item: Item | null = { v: 1, next: { v: 2, next: null } };
let sum = 0;
do {
  sum += item.v;
  item = item.next;
} while (item);
console.log(sum);
