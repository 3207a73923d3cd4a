// What is between the conversions may need more than 64 bits.
const b = [5n, 9223372036854775807n];
console.log(BigInt.asUintN(8, 9223372036854775807n + 255n), BigInt.asIntN(64, b[0] * b[1] - 9n), BigInt.asIntN(64, -b[0]));
console.log(BigInt.asIntN(64, -(b[1] + 1n)), BigInt.asIntN(64, b[1] * b[1] + b[1]), BigInt.asIntN(64, b[1] / 7n), b[1] % 10n);
