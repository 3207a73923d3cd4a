// Numbers at the edges of what an integer can hold: what is stored as one must never show it.
function upTo(limit: number, step: number): number[] {
  const seen: number[] = [];
  for (let value = limit - 3 * step; value <= limit; value += step) seen.push(value);
  return seen;
}
console.log(upTo(2147483647, 1), upTo(2147483648, 1), upTo(4294967295, 1), upTo(4294967296, 2));

function downTo(limit: number): number[] {
  const seen: number[] = [];
  for (let value = limit + 3; value >= limit; value--) seen.push(value);
  return seen;
}
console.log(downTo(-2147483648), downTo(-2147483649), downTo(0));

let high = 2147483640;
for (let round = 0; round < 20; round++) high++;
console.log(high, high | 0, high >>> 0, high + 1, -high);

let low = -2147483640;
for (let round = 0; round < 20; round++) low -= 1;
console.log(low, low | 0, low >>> 0, Math.abs(low));

let unsigned = 4294967290;
for (let round = 0; round < 4; round++) unsigned += 2;
console.log(unsigned, unsigned | 0, unsigned >>> 0, unsigned >> 1, ~unsigned);

const least = -2147483648 | 0;
for (const divisor of [-1, 1, 2, -2]) {
  const by = divisor | 0;
  console.log(least / by, Math.trunc(least / by), (least / by) | 0, least % by, Object.is(least % by, -0), Math.floor(7 / by), -7 % by);
}

for (let value = -4; value <= 4; value++) {
  const rest = value % 4;
  const turned = value * -1;
  const half = Math.floor(value / 2);
  const cut = Math.trunc(value / 2);
  const up = Math.ceil(value / 2);
  const round = Math.round(value / 2);
  console.log(value, rest, turned, half, cut, up, round, Object.is(rest, -0), Object.is(turned, -0), Object.is(cut, -0), Object.is(up, -0));
}

for (let value = 0; value < 5; value++) console.log(7 % value, 7 / value, Math.floor(7 / value), (7 / value) | 0, value / 0, 0 / value);

let product = 1;
for (let factor = 1; factor <= 25; factor++) {
  product *= factor;
  if (factor > 11) console.log(factor, product, product | 0, product % 1000, Math.imul(product, factor));
}

let square = 46339;
for (let round = 0; round < 4; round++) {
  console.log(square * square, (square * square) | 0, square * square * square);
  square++;
}

let shifted = 1;
for (let count = 0; count < 36; count += 5) {
  shifted = 1 << count;
  console.log(count, shifted, shifted >>> 1, shifted * 2, 1 / shifted, (shifted - 1) >>> count);
}

let hash = 5381;
for (const letter of "otter") {
  hash = (hash * 33) ^ letter.charCodeAt(0);
  console.log(hash, hash >>> 0, hash % 97);
}
let mixed = 0;
for (let round = 0; round < 5; round++) {
  mixed = (mixed + 0x9e3779b9) | 0;
  let word = mixed;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word ^= word >>> 13;
  console.log(mixed, word, word >>> 0, (word >>> 0) / 4294967296);
}

const bytes = new Uint8Array(8);
const words = new Int32Array(4);
const clamped = new Uint8ClampedArray(6);
const floats = new Float32Array(3);
for (let index = 0; index < 8; index++) bytes[index] = index * 37 - 5;
for (let index = 0; index < 4; index++) words[index] = (index + 1) * 1000000000;
for (let index = 0; index < 6; index++) clamped[index] = index * 100 - 150;
for (let index = 0; index < 3; index++) floats[index] = 16777216 + index;
console.log(bytes, words, clamped, floats);

let negativeZero = 0;
for (let round = 0; round < 3; round++) {
  negativeZero = -negativeZero;
  console.log(negativeZero, Object.is(negativeZero, -0), 1 / negativeZero, Math.min(negativeZero, 0), Math.max(negativeZero, -5));
}
console.log(Math.min(0, -0), Object.is(Math.max(-0, 0), 0), Math.abs(-2147483648), Math.sign(-7), Math.clz32(1));
