const values = [1, -1, 0, 2147483647, -2147483648, 4294967295, 4294967296, 1.9, -1.9, NaN, Infinity, 1e10];
for (const value of values) {
  console.log(value << 1, value >> 1, value >>> 1, value << 32, value << 33, value >>> 0, ~value, ~~value);
}
console.log(1 << 31, (1 << 31) >>> 0, -1 >>> 28, 1 << -1, 5 & 3, 5 | 3, 5 ^ 3, -5 & 0xff);
