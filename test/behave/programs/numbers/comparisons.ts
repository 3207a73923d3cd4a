const values = [-1, -0, 0, 1, NaN, Infinity];
for (const a of values) {
  let line = "";
  for (const b of values) line += `${a < b ? "<" : "."}${a <= b ? "=" : "."}${a === b ? "e" : "."} `;
  console.log(line.trimEnd());
}
console.log(0.1 + 0.2 === 0.3, 1e308 * 10 === Infinity);
