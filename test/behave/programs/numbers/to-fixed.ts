console.log((1.005).toFixed(2), (1.45).toFixed(1), (0).toFixed(2), (-1.5).toFixed(0), (2.5).toFixed(0), (1e21).toFixed(2));
console.log((123.456).toFixed(), (0.000001).toFixed(7), (-0.0000001).toFixed(2), (1234.5678).toFixed(20), (10.235).toFixed(2));
console.log((12345.6789).toPrecision(6), (0.00001).toPrecision(1), (1e21).toPrecision(3), (123456).toPrecision(2), (0).toPrecision(4));
console.log((12345.6789).toExponential(3), (0).toExponential(), (1e-7).toExponential(2), (255).toExponential());
try {
  console.log((1).toFixed(101));
} catch (error) {
  console.log(error instanceof RangeError);
}
