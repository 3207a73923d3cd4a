const values = [0.5, -0.5, 1.5, 2.5, -1.5, -2.5, 0.49999999999999994, 4503599627370495.5, -3.5, 1e300, NaN, -Infinity];
for (const value of values) console.log(value, Math.round(value), Math.floor(value), Math.ceil(value), Math.trunc(value), Math.sign(value), Math.fround(value));
