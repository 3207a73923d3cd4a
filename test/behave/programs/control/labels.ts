let out = "";
outer: for (let i = 0; i < 4; i++) {
  inner: for (let j = 0; j < 4; j++) {
    if (j === 2) continue outer;
    if (i === 2) break outer;
    if (i === j) continue inner;
    out += `${i}${j} `;
  }
}
console.log(out);
block: {
  if (out.length > 3) break block;
  console.log("skipped");
}
let n = 0;
again: do {
  n++;
  while (true) {
    if (n < 3) continue again;
    break again;
  }
} while (n < 10);
console.log(n);
