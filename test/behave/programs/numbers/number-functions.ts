console.log(Number.isInteger(5), Number.isInteger(5.5), Number.isInteger(1e300), Number.isSafeInteger(2 ** 53), Number.isSafeInteger(2 ** 53 - 1));
console.log(Number.isFinite(Infinity), isNaN(NaN), isFinite(1), Number.MAX_SAFE_INTEGER, Number.MIN_VALUE, Number.EPSILON, Number.MAX_VALUE);
console.log(Number.parseFloat("1.5abc"), Number.parseInt("10", 8), Number.NEGATIVE_INFINITY, Number.NaN);
