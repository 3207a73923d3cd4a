const a = () => 1;
function b() { return 2; }
const o = { f() { return 1; }, g: () => 2, h: b };
console.log(a, b, o, function named() { return 1; }, () => 1);
