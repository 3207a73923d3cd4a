let out = "";
for (let i = -50; i <= 50; i++) out += Math.cbrt(i) + " " + Math.cbrt(i * i * i) + " " + Math.cbrt(i / 7) + "\n";
console.log(out, Math.cbrt(1e300), Math.cbrt(5e-324), Math.cbrt(-0), Math.cbrt(Infinity), Math.cbrt(NaN), Math.cbrt(1e-300), Math.cbrt(0.001));
