// A bigint has 64 bits here: what may need more is wrapped by the program itself.
const values = [0n, 1n, -1n, 7n, -7n, 255n, 256n, -256n, 2147483648n, -2147483648n, 9007199254740993n, 9223372036854775807n, -9223372036854775808n];
for (const value of values) console.log(value, `${value}`, value.toString(16), value.toString(2).length, value.toString(36));
for (const bits of [0, 1, 8, 16, 31, 32, 33, 63, 64]) console.log(bits, values.map((value) => BigInt.asIntN(bits, value)).join());
for (const bits of [0, 1, 8, 16, 31, 32, 33, 63]) console.log(bits, values.map((value) => BigInt.asUintN(bits, value)).join());
for (const [a, b] of [[7n, 2n], [-7n, 2n], [7n, -2n], [-7n, -2n], [0n, -5n], [6n, 3n]] as [bigint, bigint][]) {
  console.log(BigInt.asIntN(64, a / b), BigInt.asIntN(64, a % b), BigInt.asIntN(64, a * b), BigInt.asIntN(64, a - b), BigInt.asIntN(64, a + b), a < b, a === b, a & b, a | b, a ^ b);
}
for (const shift of [0n, 1n, 3n, 31n, 32n, 62n, 63n, 64n, 100n]) console.log(shift, BigInt.asIntN(64, 1n << shift), BigInt.asIntN(64, -1n << shift), 12345678901234n >> shift, BigInt.asIntN(64, -12345678901234n) >> shift);
console.log(BigInt.asIntN(64, 5n << -1n), 5n >> 2n, -5n >> 70n);
const attempt = (action: () => unknown): void => {
  try {
    console.log(action());
  } catch (error) {
    console.log(error instanceof Error ? `${error.name}: ${error.message}` : "?");
  }
};
attempt(() => BigInt.asIntN(64, 1n / BigInt(values.length - 13)));
attempt(() => 1n % BigInt(values.length - 13));
attempt(() => BigInt(1.5));
attempt(() => BigInt(NaN));
attempt(() => BigInt("12x"));
attempt(() => BigInt(""));
attempt(() => BigInt("  42  "));
attempt(() => BigInt("0xff"));
attempt(() => BigInt("-17"));
attempt(() => BigInt("-0x1"));
attempt(() => BigInt(true));
attempt(() => BigInt(2 ** 40));
attempt(() => Number(9007199254740993n));
attempt(() => Number(-5n) + 0.5);
attempt(() => parseInt(`${12n}`) + 1);
attempt(() => (10n).toString(37));
console.log(values.map((value) => (value ? "t" : "f")).join(""), values.map((value) => !value).join(), typeof values[0], values.map((value) => value || 9n).join());
let total = 1n;
for (let index = 1n; index <= 25n; index = BigInt.asIntN(64, index + 1n)) total = BigInt.asIntN(64, total * index);
console.log(total, BigInt.asIntN(64, total / 19n));
total &= 0xffffn;
total |= 0x10000n;
total ^= 1n;
total %= 1000n;
total >>= 2n;
console.log(total);
const seen = new Map<bigint, string>([[1n, "one"], [2n, "two"]]);
console.log(seen.get(2n), seen.has(3n), seen, new Set([1n, 1n, 2n]).size, [3n, 1n, 2n].sort((a, b) => (a < b ? -1 : 1)), [1n, 2n].includes(2n), [1n].indexOf(1n));
console.log([1n, 2n], { big: 3n }, String(5n), `${[1n, 2n]}`, `a${1n}`);
