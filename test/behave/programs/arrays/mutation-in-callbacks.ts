const a = [1, 2, 3, 4];
const seen: number[] = [];
a.forEach((x) => {
  seen.push(x);
  if (x === 2) a.pop();
});
console.log(seen.join());
const b = [1, 2, 3];
console.log(b.map((x) => (b.push(x * 10), x)).join(), b.length);
const c = [1, 2, 3, 4, 5];
console.log(c.filter((x) => {
  if (x === 1) c.splice(1, 1);
  return true;
}).join());
