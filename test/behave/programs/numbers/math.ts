console.log(Math.abs(-3), Math.sign(-2), Math.clz32(1), Math.clz32(0), Math.max(1, 5, 3), Math.min(4, 2, 8));
console.log(Math.max(...[3, 9, 2]), Math.floor(Math.PI * 1000), Math.E > 2.7, Math.atan2(1, 1) === Math.PI / 4);
console.log(Math.log2(8), Math.log10(1000), Math.log(1), Math.exp(0), Math.expm1(0), Math.log1p(0));
console.log(Math.sin(0), Math.cos(0), Math.tan(0), Math.asin(0), Math.acos(1), Math.sinh(0), Math.cosh(0), Math.tanh(0));
console.log(Math.sqrt(2), Math.SQRT2, Math.LN2, Math.trunc(4.7), Math.hypot(), Math.hypot(5, 12));
