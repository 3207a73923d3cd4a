console.log(2 + 3 * 4 ** 2 / 8 % 5, (2 + 3) * 4, -(2 ** 2), 2 ** -1, 1 + 2 << 3, 1 < 2 === true, 5 & 6 | 1 ^ 8);
console.log(!(1 > 2) && 3 > 2 || false, 10 - 5 - 2, 100 / 10 / 2, 2 ** 3 ** 0, 7 - -3, - -4, +(3) + +4);
let i = 1;
console.log(i+++i, i---i, - -i, i + + i, i - - i);
console.log((1, 2) + 3, typeof (1 + 1), !0 + "x", 1 + +true.toString().length);
