// What is known of a number depends on the way that led to it.
function thrownIn(list: readonly number[]): string {
  let at = -1;
  let text = "";
  try {
    for (at = 0; at < 10; at++) text += list[at] === undefined ? "" : `${list[at]} `;
  } catch {
    text += `stopped at ${at}`;
  } finally {
    at += 0.5;
    text += ` (${at})`;
  }
  return text;
}
console.log(thrownIn([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));

function labelled(limit: number): string {
  let found = 0;
  let rounds = 0;
  outer: for (let row = 0; row < limit; row++) {
    for (let column = 0; column < limit; column++) {
      rounds++;
      if (column > row) continue outer;
      if (row * column > 6) break outer;
      found += row - column;
    }
  }
  return `${found} in ${rounds}`;
}
console.log(labelled(2), labelled(7));

function falling(kind: number): number {
  let result = 1;
  switch (kind) {
    case 0:
      result = 2147483647;
    case 1:
      result += 1;
      break;
    case 2:
      result = 0.5;
      break;
    default:
      result = -result;
  }
  return result;
}
console.log([0, 1, 2, 3].map(falling));

let digits = 0;
let rest = 90210;
do {
  digits++;
  rest = Math.floor(rest / 10);
} while (rest > 0);
console.log(digits, rest);

function search(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] ?? NaN;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1 - low;
}
const sorted = [1, 3, 5, 7, 9];
console.log([0, 1, 4, 9, 10].map((wanted) => search(sorted, wanted)), search([], 1));

function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
console.log(gcd(48, 36), gcd(17, 5), gcd(-12, 8), gcd(0.75, 0.5), gcd(0, 7));

function collatz(start: number): number {
  let value = start;
  let rounds = 0;
  while (value !== 1 && rounds < 200) {
    value = value % 2 === 0 ? value / 2 : 3 * value + 1;
    rounds++;
  }
  return rounds;
}
console.log([1, 7, 27, 97].map(collatz));

let nested = 0;
for (let a = 0; a < 2; a++)
  for (let b = 0; b < 2; b++)
    for (let c = 0; c < 2; c++)
      for (let d = 0; d < 2; d++)
        for (let e = 0; e < 2; e++)
          for (let f = 0; f < 2; f++) {
            nested = (nested * 2 + (a ^ b ^ c ^ d ^ e ^ f)) % 1000003;
          }
console.log(nested);

function clampTo(value: number, low: number, high: number): number {
  if (value < low) return low;
  if (value > high) return high;
  return value;
}
console.log(clampTo(5, 0, 3), clampTo(-5, 0, 3), clampTo(1.5, 0, 3), clampTo(NaN, 0, 3));

let pair = [0, 1] as [number, number];
for (let round = 0; round < 80; round++) pair = [pair[1], pair[0] + pair[1]];
console.log(pair, pair[0] % 1000, pair[1] | 0);

const input = new Uint8Array([3, 1, 4, 1, 5, 9, 2, 6]);
const output = new Uint8Array(8);
let written = 0;
for (let at = 0; at < input.length; at++) {
  const value = input[at] ?? 0;
  if (value > 2) output[written++] = value;
}
console.log(written, output);
const message = (value: number): string => (value === 0 ? "none" : value < 0 ? `minus ${-value}` : `${value}`);
console.log(message(0), message(-3), message(7), message(-0));
