const values = [0, -0, 1, -1, 0.1, 0.5, 1.5, 2.5, 1.005, 1.45, 8.345, 10.235, 99.995, 123.456, 0.000001234, 1e-7, 5e-324, 1e21, 1.7976931348623157e308, 123456789.987654321, 999999, 0.00001, 4.35, 1e20, 2 ** 53, NaN, Infinity, -Infinity];
for (const value of values) {
  console.log(String(value), [0, 1, 2, 5, 20].map((digits) => value.toFixed(digits)).join(" "));
  console.log([1, 2, 3, 6, 17, 21].map((digits) => value.toPrecision(digits)).join(" "), value.toPrecision());
  console.log([0, 1, 2, 6, 16].map((digits) => value.toExponential(digits)).join(" "), value.toExponential());
}
for (const value of [0.1, -0.1, 255.5, 1 / 3, 1e21, 2 ** -20, -123.456, 0.5, 1e-7, 2 ** 53 + 2, 35.999, NaN, -Infinity, 0])
  console.log([2, 3, 8, 16, 32, 36].map((radix) => value.toString(radix)).join(" "));
const attempt = (action: () => string): void => {
  try {
    console.log(action());
  } catch (error) {
    console.log(error instanceof RangeError, error instanceof Error && error.message);
  }
};
attempt(() => (1).toFixed(101));
attempt(() => (1).toFixed(-1));
attempt(() => (1).toFixed(100));
attempt(() => (1).toPrecision(0));
attempt(() => (1).toPrecision(101));
attempt(() => (1.1).toPrecision(100));
attempt(() => (1).toExponential(-1));
attempt(() => (1).toExponential(101));
attempt(() => (10).toString(1));
attempt(() => (10).toString(37));
attempt(() => NaN.toFixed(200));
attempt(() => NaN.toPrecision(200));
attempt(() => (1e21).toFixed(3));
attempt(() => (-1.5).toFixed(0));
attempt(() => (-0.0000001).toFixed(2));
attempt(() => (0.5).toFixed(0) + (1.5).toFixed(0) + (2.5).toFixed(0));
for (const text of ["0x1F", "0b101", "0o17", " 12 ", "1e3", "1_000", ".5", "5.", "-.5e-2", "", " ", "+7", "--7", "Infinity", "-Infinity", "infinity", "1e1000", "0x", "12px", "\n\t8\u00a0"])
  console.log(JSON.stringify(text), Number(text), parseFloat(text), parseInt(text), parseInt(text, 16), parseInt(text, 2));
console.log(1e5, 123e-20, 0xffffffffffff, 1 / 3, 100, 1e100, 5e-7, 0.000001, 123456789012345680000, 1234567890123456789012);
console.log([1.5, -0, NaN], { n: -0 }, `${-0}`, (-0).toString(), -0 + "", JSON.stringify(-0));
