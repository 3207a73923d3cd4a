function* accumulate(): Generator<number, string, number> {
  let total = 0;
  while (total < 100) {
    const received = yield total;
    total += received;
  }
  return `done at ${total}`;
}
const g = accumulate();
console.log(g.next(0).value, g.next(30).value, g.next(50).value);
const last = g.next(40);
console.log(last.value, last.done);
