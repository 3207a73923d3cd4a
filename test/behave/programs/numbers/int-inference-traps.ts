let x = 0;
for (let i = 0; i < 5; i++) {
  x = x / 2 + i;
}
console.log(x);
let y = 1;
for (let i = 0; i < 40; i++) y *= 2;
console.log(y, y | 0);
let z = 10;
while (z > -3) z -= 4;
console.log(z, z * -0, 1 / (z * 0));
const indices = [0, 1, 2];
let total = 0;
for (const index of indices) total += index * 0.5;
console.log(total);
let mixed = 0;
mixed = mixed + 0.25;
mixed++;
console.log(mixed);
let wrap = 0x7fffffff;
wrap = (wrap + 1) | 0;
console.log(wrap);
