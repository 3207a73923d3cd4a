function* count(from: number, to: number): Generator<number> {
  for (let i = from; i <= to; i++) yield i;
}
for (const n of count(1, 3)) console.log(n);
console.log([...count(5, 8)].join(), Array.from(count(1, 2)).length, Math.max(...count(1, 9)));
const g = count(1, 2);
console.log(g.next().value, g.next().value, g.next().done, g.next().done);
const [a, b] = count(10, 20);
console.log(a, b);
