function inverse(value: number): number {
  return 1 / value;
}
let count = 0;
count = -count;
console.log(inverse(count));
console.log(inverse(0 * -1), inverse(-0 + 0), inverse(-0 - 0), inverse(-4 % 2), inverse(Math.round(-0.2)), inverse(Math.ceil(-0.5)));
console.log(inverse(-0 | 0), inverse(Math.trunc(-0.9)), inverse(Math.abs(-0)), inverse(Math.floor(-0)));
for (let i = -1; i <= 1; i++) console.log(inverse(i * 0));
