const a = [1, NaN, 0];
console.log(a.indexOf(NaN), a.includes(NaN), a.includes(-0), a.lastIndexOf(1), a.indexOf(1, 1), a.indexOf(0, -1));
const o = { x: 1 };
const list = [o, { x: 1 }];
console.log(list.indexOf(o), list.includes({ x: 1 }), list.lastIndexOf(list[1]));
