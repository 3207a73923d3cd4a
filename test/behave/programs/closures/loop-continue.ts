const list: (() => string)[] = [];
for (let i = 0; i < 6; i++) {
  const square = i * i;
  let tag = "";
  if (i % 2 === 0) continue;
  tag = `t${i}`;
  list.push(() => `${i}:${square}:${tag}`);
  if (i === 5) break;
  tag += "!";
}
console.log(list.map((f) => f()).join(" "));
let n = 0;
const whiles: (() => number)[] = [];
while (n < 3) {
  const own = n++;
  if (own === 1) continue;
  whiles.push(() => own * 100 + n);
}
console.log(whiles.map((f) => f()).join());
