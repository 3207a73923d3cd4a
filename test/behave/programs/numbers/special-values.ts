const zero = 0;
const negativeZero = -zero;
console.log(`${negativeZero}`, 1 / negativeZero, Object.is(negativeZero, 0), negativeZero === 0);
console.log(zero / zero, 1 / zero, -1 / zero);
const nan = Number("x");
console.log(nan === nan, nan !== nan, nan < 1, nan >= 1, Number.isNaN(nan));
console.log(Math.max(), Math.min(), Math.max(1, NaN), Math.min(-0, 0) === 0, 1 / Math.min(0, -0));
console.log(Infinity - Infinity, Infinity * 0, -Infinity + 1, 5 % Infinity, Infinity % 5);
