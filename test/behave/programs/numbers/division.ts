console.log(7 / 2, Math.floor(7 / 2), Math.trunc(-7 / 2), Math.floor(-7 / 2), (-7 / 2) | 0, 1 / 3, 2 / 3);
let n = 12345;
const digits: number[] = [];
while (n > 0) {
  digits.push(n % 10);
  n = Math.floor(n / 10);
}
console.log(digits.join(""));
let half = 9;
half /= 2;
console.log(half);
