const limit = 200;
const composite = new Array<boolean>(limit + 1).fill(false);
const primes: number[] = [];
for (let i = 2; i <= limit; i++) {
  if (composite[i]) continue;
  primes.push(i);
  for (let j = i * i; j <= limit; j += i) composite[j] = true;
}
console.log(primes.length, primes.at(-1), primes.reduce((a, b) => a + b));
const n = 5;
const a = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => i + j / 2));
const product = a.map((row) => a[0].map((_, j) => row.reduce((sum, value, k) => sum + value * a[k][j], 0)));
console.log(product[4].join(" "));
function queens(size: number, row = 0, cols = 0, d1 = 0, d2 = 0): number {
  if (row === size) return 1;
  let count = 0;
  for (let free = ~(cols | d1 | d2) & ((1 << size) - 1); free; free &= free - 1) {
    const bit = free & -free;
    count += queens(size, row + 1, cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1);
  }
  return count;
}
console.log(queens(6), queens(8));
