let log = "";
const arrays = [[1, 2, 3]];
function a(): number[] {
  log += "a";
  return arrays[0];
}
function i(): number {
  log += "i";
  return 1;
}
function v(): number {
  log += "v";
  arrays[0][1] = 100;
  return 5;
}
a()[i()] += v();
console.log(arrays[0].join(), log);
let x = 1;
x += (x = 10) + x;
console.log(x);
let y = 5;
y = y++ + y;
console.log(y);
const o = { n: 2 };
o.n *= (o.n = 7);
console.log(o.n);
let s = "a";
s += (s = "b") + s;
console.log(s);
let z = 3;
const r = z + (z = 4) + z;
console.log(r, z);
