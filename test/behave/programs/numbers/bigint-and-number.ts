const numbers = [0, -0, 1.5, -1.5, 3, NaN, Infinity, -Infinity, 2 ** 63, -(2 ** 63), 2 ** 53 + 2, 9007199254740992, -1e300];
const bigs = [0n, 1n, -1n, 2n, -2n, 3n, 9007199254740993n, 9223372036854775807n, -9223372036854775808n];
for (const big of bigs) {
  let line = `${big}:`;
  for (const number of numbers) line += ` ${big < number ? "<" : " "}${big <= number ? "≤" : " "}${big > number ? ">" : " "}${big >= number ? "≥" : " "}${number < big ? "<" : " "}${number <= big ? "≤" : " "}${number > big ? ">" : " "}${number >= big ? "≥" : " "}`;
  console.log(line, ~big);
}
